"""Countries, with the words for their people and their other names: `name | people | other names`."""

COUNTRIES = """
Afghanistan | Afghan Afghans
Albania | Albanian Albanians
Algeria | Algerian Algerians
Andorra | Andorran
Angola | Angolan Angolans
Argentina | Argentine Argentinian Argentines
Armenia | Armenian Armenians
Australia | Australian Australians
Austria | Austrian Austrians
Azerbaijan | Azerbaijani Azeri Azeris
Bahamas | Bahamian
Bahrain | Bahraini
Bangladesh | Bangladeshi Bangladeshis
Barbados | Barbadian
Belarus | Belarusian Belarusians Belarussian | Byelorussia; Belorussia
Belgium | Belgian Belgians
Belize | Belizean
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian Bolivians
Bosnia and Herzegovina | Bosnian Bosnians | Bosnia
Botswana | Botswanan
Brazil | Brazilian Brazilians
Brunei | Bruneian
Bulgaria | Bulgarian Bulgarians
Burkina Faso | Burkinabe
Burundi | Burundian
Cambodia | Cambodian Cambodians
Cameroon | Cameroonian
Canada | Canadian Canadians
Cape Verde | Cape-Verdean
Central African Republic |
Chad | Chadian
Chile | Chilean Chileans
China | Chinese | People's Republic of China; PRC
Colombia | Colombian Colombians
Comoros | Comorian
Costa Rica | Costa-Rican
Croatia | Croatian Croatians Croat Croats
Cuba | Cuban Cubans
Cyprus | Cypriot Cypriots
Czech Republic | Czech Czechs | Czechia
Democratic Republic of the Congo | Congolese | DRC
Denmark | Danish Dane Danes
Djibouti | Djiboutian
Dominican Republic | Dominican
East Timor | Timorese | Timor-Leste
Ecuador | Ecuadorian Ecuadorean
Egypt | Egyptian Egyptians
El Salvador | Salvadoran
Equatorial Guinea |
Eritrea | Eritrean
Estonia | Estonian Estonians
Eswatini | Swazi | Swaziland
Ethiopia | Ethiopian Ethiopians
Europe | European Europeans
Fiji | Fijian
Finland | Finnish Finn Finns
France | French Frenchman Frenchmen
Gabon | Gabonese
Gambia | Gambian
Georgia | Georgian Georgians
Germany | German Germans
Ghana | Ghanaian Ghanaians
Greece | Greek Greeks
Greenland | Greenlandic
Grenada | Grenadian
Guatemala | Guatemalan
Guinea | Guinean
Guyana | Guyanese
Haiti | Haitian Haitians
Honduras | Honduran
Hong Kong | Hongkonger Hongkongers
Hungary | Hungarian Hungarians
Iceland | Icelandic Icelander Icelanders
India | Indian Indians
Indonesia | Indonesian Indonesians
Iran | Iranian Iranians
Iraq | Iraqi Iraqis
Ireland | Irish Irishman
Israel | Israeli Israelis
Italy | Italian Italians
Ivory Coast | Ivorian | Côte d'Ivoire
Jamaica | Jamaican Jamaicans
Japan | Japanese
Jordan | Jordanian Jordanians
Kazakhstan | Kazakh Kazakhs Kazakhstani
Kenya | Kenyan Kenyans
Kosovo | Kosovar Kosovan Kosovars
Kuwait | Kuwaiti Kuwaitis
Kyrgyzstan | Kyrgyz | Kirghizia
Laos | Laotian
Latvia | Latvian Latvians
Lebanon | Lebanese
Lesotho |
Liberia | Liberian
Libya | Libyan Libyans
Liechtenstein |
Lithuania | Lithuanian Lithuanians
Luxembourg | Luxembourgish
Madagascar | Malagasy
Malawi | Malawian
Malaysia | Malaysian Malaysians
Maldives | Maldivian
Mali | Malian
Malta | Maltese
Mauritania | Mauritanian
Mauritius | Mauritian
Mexico | Mexican Mexicans
Moldova | Moldovan Moldovans | Moldavia
Monaco | Monegasque
Mongolia | Mongolian Mongolians
Montenegro | Montenegrin
Morocco | Moroccan Moroccans
Mozambique | Mozambican
Myanmar | Burmese | Burma
Namibia | Namibian
Nepal | Nepalese Nepali
Netherlands | Dutch Dutchman | Holland
New Zealand | New-Zealander
Nicaragua | Nicaraguan
Niger | Nigerien
Nigeria | Nigerian Nigerians
North Korea | North-Korean | DPRK
North Macedonia | Macedonian Macedonians | Macedonia
Norway | Norwegian Norwegians
Oman | Omani
Pakistan | Pakistani Pakistanis
Palestine | Palestinian Palestinians
Panama | Panamanian
Papua New Guinea |
Paraguay | Paraguayan
Peru | Peruvian Peruvians
Philippines | Filipino Philippine Filipinos
Poland | Polish Pole Poles
Portugal | Portuguese
Puerto Rico | Puerto-Rican
Qatar | Qatari Qataris
Republic of the Congo |
Romania | Romanian Romanians
Russia | Russian Russians Russian-American | Russian Federation
Rwanda | Rwandan Rwandans
Samoa | Samoan
Saudi Arabia | Saudi Saudis
Senegal | Senegalese
Serbia | Serbian Serbians Serb Serbs
Seychelles |
Sierra Leone |
Singapore | Singaporean Singaporeans
Slovakia | Slovak Slovaks Slovakian
Slovenia | Slovenian Slovenians Slovene
Somalia | Somali Somalis
South Africa | South-African
South Korea | Korean Koreans South-Korean | Republic of Korea; Korea
South Sudan | South-Sudanese
Soviet Union | Soviet Soviets | USSR; U.S.S.R.
Spain | Spanish Spaniard Spaniards
Sri Lanka | Sri-Lankan
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish Swede Swedes
Switzerland | Swiss
Syria | Syrian Syrians
Taiwan | Taiwanese
Tajikistan | Tajik Tajiks
Tanzania | Tanzanian
Thailand | Thai Thais
Tibet | Tibetan Tibetans
Togo | Togolese
Trinidad and Tobago | Trinidadian
Tunisia | Tunisian Tunisians
Turkey | Turkish Turk Turks | Türkiye
Turkmenistan | Turkmen
Uganda | Ugandan Ugandans
Ukraine | Ukrainian Ukrainians
United Arab Emirates | Emirati Emiratis | UAE; U.A.E.
United Kingdom | British Briton Britons Brit Brits | UK; U.K.; Britain; Great Britain
England | English Englishman
Scotland | Scottish Scot Scots
Wales | Welsh
Northern Ireland | Northern-Irish
United States | American Americans Yankee | US; U.S.; USA; U.S.A.; America; United States of America
Uruguay | Uruguayan
Uzbekistan | Uzbek Uzbeks
Vatican City | Vatican-City | Vatican
Venezuela | Venezuelan Venezuelans
Vietnam | Vietnamese
Yemen | Yemeni Yemenis
Yugoslavia | Yugoslav Yugoslavs
Zambia | Zambian
Zimbabwe | Zimbabwean Zimbabweans
"""
