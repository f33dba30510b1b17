"""From dated sentences to event drafts: triggers, what is reported, what is planned, which date serves which happening."""
