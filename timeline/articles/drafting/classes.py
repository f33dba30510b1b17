"""Classes of verbs by what kind of thing they tell, after Levin's English Verb Classes (1993): who moves, what changes, what is.

A verb that moves or changes something tells a happening even where no type of event fits it; one that says how things are, or
what somebody thinks, hardly ever does. Weighing uses these classes; they are no types of events.
"""

from timeline.words import words

MOTION = words("""
    advance airlift approach arrive ascend back bolt bounce bring carry chase circle climb coast come crash crawl creep cross
    cruise dash deliver depart deport descend divert dive drag drift drive drop ditch eject emerge enter escape escort
    evacuate fall flee float flow fly follow gather gallop glide go haul head hike hop hurl hurry intercept jet jump land
    launch leak lean leap leave lift limp lower lurch march migrate move nosedive overturn parachute pass pedal pitch plow
    plummet plunge pour proceed propel pull pursue push race raise ram reach redirect relocate resettle retreat return ride rise
    roam roll row run rush sail scatter scramble send set shift ship shove sink skate skid skip slide slip smuggle sneak soar
    speed spill spin spread sprint stagger steer step stream stroll stumble surge swarm sway sweep swerve swim swing take taxi
    throw topple toss tow transfer transport travel tug tumble turn veer walk wander wash withdraw zoom reassign board
    disembark dock surface submerge ferry trek storm flock crowd assemble disperse stray hover loan
""")
"""Verbs of motion, of bringing and sending, and of moving together (Levin's 9-11, 17 and 51)."""

CHANGE = words("""
    abort accumulate age bend black bleed block blow boil break buckle burn burst bury capsize catch cave cease char choke
    clog close coat collapse collide combust condense contaminate cover crack crash crumble crumple crush crystallise cut
    damage darken decay decompose decompress demolish derail destroy deteriorate detach detonate devastate die dim dip
    disable disappear disconnect disintegrate dislodge disrupt dissolve drain drown dry empty engulf erode erupt evaporate
    expire explode extinguish fade fail faint fan fell fill flare flatten flood fog fracture fragment freeze fuse gain grind
    ground halt harden heal heat hit hurt ignite impale infect inflate inhale injure jam kill knock lapse level light lose maim
    malfunction melt mutate open paralyse paralyze peel perish petrify pierce poison pollute puncture quench rage rattle
    recede recover reignite resume revive rip rock rot rupture scald scar scorch seal separate sever shake shatter shred shrink
    shut sicken smash smoke smother smoulder snap snow soak solidify splash splinter split sprain sprout stall starve stop
    stretch strike suffocate suspend swell tear thaw tilt torch trap trip twist unfold uproot vanish vaporise vaporize warp
    wilt wither worsen wound wreck hospitalise hospitalize blacken jolt strand
""")
"""Verbs of a change of state, of breaking, harming, appearing and ending (Levin's 18, 21, 40, 44, 45, 48 and 55)."""

STATE = words("""
    abound accommodate adjoin amount apply await be befit belong border bound comprise concern
    consist constitute contain correspond cost count date depend depict deserve differ embody encompass entail equal
    exceed exist feature fit have hold house imply include incorporate indicate inhabit intersect involve
    keep know lack lie live loom make matter mean measure need occupy outnumber overlap overlook owe own
    pertain possess presuppose rank reflect relate remain represent require reside resemble rest reveal sit span
    stand stem stretch suffice suit surround symbolise symbolize tend total underlie vary weigh work seem look
    sound feel taste smell hinge rely boast sport enjoy allow enable
""")
"""Verbs that say how things are, where they lie and what they have (Levin's 47, 52, 53 and 54)."""

MIND = words("""
    accept acknowledge admire adore anticipate appreciate assume await believe care conceive conclude consider contemplate covet
    crave deem desire despise detest disagree dislike distrust doubt dread dream enjoy envisage envision esteem estimate
    expect fancy favor favour fear feel figure focus forecast foresee forget gauge grasp guess hate hope imagine infer
    intend interpret judge know learn like loathe long love mind misunderstand muse notice object perceive ponder prefer
    presume prize reckon recognise recognize recall reflect regard regret rely remember resent respect see sense suppose
    surmise suspect sympathise sympathize think treasure trust understand value view visualise visualize want wish wonder
    worry yearn plan mean aim seek try attempt hear listen watch look witness
""")
"""Verbs of thinking, wishing, feeling and perceiving (Levin's 29, 30, 31, 32 and 33)."""
