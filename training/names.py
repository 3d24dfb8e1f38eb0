"""Names, titles and outlets that the substituted training variants use.

All lists are written by hand for this recipe; none is copied from a file.
"""


def _words(text):
    return text.split()


GIVEN = _words("""
Ilham Heydar Elmar Mehriban Vilayat Araz Leyla Aydin Tofig Rashid Farid Gulnara Samir Nigar Rovshan Anar Kamran
Nursultan Kassym Daniyar Aigul Bolat Yerlan Askar Marat Dariga Serik Islam Shavkat Abdulla Gulnora Rustam Otabek
Dilshod Sherzod Emomali Rustami Sirojiddin Davlat Zafar Gurbanguly Serdar Saparmurat Rejep Kurmanbek Askarbek Almazbek
Sadyr Sooronbay Roza Omurbek Temir Chinghiz Mikheil Salome Giorgi Nino Irakli Eduard Zurab Vano Levan Tamar Serzh
Nikol Vardan Armen Robert Raffi Levon Arayik Zohrab Vladimir Sergei Dmitri Igor Yevgeny Mikhail Oleg Valentina Anatoly
Viktor Volodymyr Petro Yulia Leonid Oleksandr Alyaksandr Maia Andrei Recep Abdullah Ahmet Mevlut Binali Suleyman Tansu
Bulent Devlet Meral Ekrem Hakan Fatma Mahmoud Hassan Mohammad Javad Ali Akbar Hossein Ebrahim Manouchehr Kamal Saeed
Abbas Reza Zahra Hamid Ashraf Mohammed Ahmed Omar Khalid Faisal Salman Abdulaziz Turki Nasser Tamim Hamad Sabah Bashar
Hafez Walid Farouk Rafik Saad Michel Nabih Fuad Emile Nouri Haider Jalal Massoud Barham Adil Mustafa Ayad Zine Moncef
Beji Kais Abdelaziz Abdelmadjid Saadeddine Nabil Amr Hosni Anwar Gamal Samih Yasser Saeb Ismail Khaled Marwan Ehud
Ariel Benjamin Shimon Tzipi Avigdor Junichiro Shinzo Taro Yasuo Yoriko Naoto Fumio Yoshihide Makiko Masahiko Nobutaka
Keizo Toshimitsu Hiroshi Kenji Akira Yukio Seiji Natsuo Jintao Jiabao Jinping Keqiang Zemin Rongji Xiaoping Wei Ming
Lihua Jianguo Qishan Yi Jiechi Zhaoxing Guoqiang Jong Il Un Dae Moo Geun Myung Ki Young Jae Sung Min Chul Tae
Manmohan Narendra Atal Sonia Pranab Natwar Rajnath Sushma Pervez Nawaz Benazir Asif Imran Shaukat Shah Khurshid Sheikh
Khaleda Ziaur Mahinda Chandrika Ranil Gotabaya Maithripala Girija Pushpa Baburam Prachanda Thaksin Yingluck Abhisit
Prayut Hun Norodom Samdech Susilo Megawati Joko Abdurrahman Mahathir Najib Anwar Goh Lee Gloria Rodrigo Benigno Corazon
Nguyen Tran Phan Aung Thein Min Thabo Nelson Jacob Cyril Robert Morgan Emmerson Yoweri Paul Kagame Mwai Uhuru Raila
Daniel Jakaya Benjamin John Joseph Laurent Felix Olusegun Goodluck Muhammadu Umaru Atiku Bola Ibrahim Abdoulaye Macky
Alassane Guillaume Blaise Idriss Hissene Omar Hassan Salva Riek Meles Hailemariam Abiy Isaias Ismail Hugo Nicolas
Evo Rafael Luiz Dilma Cristina Nestor Michelle Ricardo Alvaro Juan Alan Ollanta Vicente Felipe Enrique Andres Oscar
Daniel Manuel Raul Fidel Jean Rene Leonel Hipolito Porfirio Kofi Ban Boutros Kwame Jerry Ellen Nana Atta Angela Gerhard
Jacques Francois Silvio Romano Tony Gordon David Jose Javier Condoleezza Colin Hillary Donald George Ursula Bernard
""")

SURNAMES = _words("""
Aliyev Aliyeva Guliyev Mammadyarov Rasizade Huseynov Mammadov Hasanov Abbasov Sharifov Babayev Guluzade Gambar Kerimli
Hajiyev Bayramov Novruzov Azimov Nazarbayev Tokayev Massimov Tasmagambetov Idrissov Akhmetov Suleimenov Karimov
Mirziyoyev Kamilov Sultanov Norov Rakhmonov Rakhmon Nazarov Zarifi Oqilov Niyazov Berdymukhammedov Meredov Bakiyev Akayev
Otunbayeva Atambayev Jeenbekov Japarov Kulov Tekebayev Saakashvili Shevardnadze Zurabishvili Margvelashvili Garibashvili
Burjanadze Nogaideli Bezhuashvili Kocharian Sargsyan Pashinyan Oskanian Nalbandian Ghukasian Sahakyan Margarian Putin
Lavrov Medvedev Ivanov Fradkov Primakov Chernomyrdin Yeltsin Kozyrev Shoigu Yushchenko Yanukovych Tymoshenko Kuchma
Poroshenko Zelensky Lukashenko Voronin Sandu Erdogan Gul Davutoglu Cavusoglu Sezer Demirel Ecevit Ciller Babacan Yildirim
Bahceli Fidan Khatami Ahmadinejad Rouhani Raisi Zarif Larijani Mottaki Kharrazi Velayati Salehi Araghchi Khamenei
Rafsanjani Karzai Ghani Abdullah Rabbani Khalilzad Saud Hariri Assad Sharaa Moallem Muallem Lahoud Siniora Berri Nasrallah
Maliki Abadi Allawi Jaafari Talabani Barzani Zebari Hashimi Sistani Mubarak Morsi Sisi Gheit Moussa Arafat Abbas Qureia
Erekat Fayyad Haniyeh Mashaal Qaddafi Gaddafi Haftar Sarraj Bouteflika Tebboune Marzouki Essebsi Benali Sharon Olmert
Netanyahu Livni Peres Barak Lieberman Koizumi Abe Aso Fukuda Mori Obuchi Hatoyama Kan Noda Suga Kishida Kawaguchi
Machimura Komura Tanaka Nakasone Hashimoto Yamamoto Suzuki Watanabe Kawamura Okada Maehara Hu Wen Xi Li Jiang Zhu Deng
Tang Yang Wang Zhao Zhang Liu Qian Kim Park Roh Lee Moon Ban Chung Song Yun Paek Ri Choe Singh Modi Vajpayee Gandhi
Mukherjee Jaishankar Swaraj Musharraf Sharif Bhutto Zardari Khan Aziz Kasuri Hasina Zia Rahman Rajapaksa Kumaratunga
Wickremesinghe Sirisena Koirala Dahal Shinawatra Vejjajiva Chan-ocha Sen Sihanouk Yudhoyono Sukarnoputri Widodo Wahid
Mohamad Badawi Razak Ibrahim Tong Loong Arroyo Duterte Aquino Marcos Estrada Dung Khiet Phuc Suu Kyi Sein Hlaing Mbeki
Mandela Zuma Ramaphosa Mugabe Tsvangirai Mnangagwa Museveni Kagame Kibaki Kenyatta Odinga Moi Kikwete Mkapa Magufuli
Kabila Tshisekedi Obasanjo Jonathan Buhari Yar'Adua Abubakar Tinubu Wade Sall Ouattara Gbagbo Soro Compaore Deby Habre
Bashir Turabi Kiir Machar Garang Zenawi Desalegn Ahmed Afwerki Guelleh Chavez Maduro Morales Correa Silva Rousseff
Kirchner Bachelet Lagos Uribe Santos Garcia Humala Toledo Fox Calderon Obrador Arias Ortega Zelaya Castro Aristide Preval
Fernandez Mejia Lobo Annan Guterres Nkrumah Rawlings Sirleaf Akufo-Addo Mills Merkel Schroeder Chirac Sarkozy Hollande
Berlusconi Prodi Blair Brown Cameron Zapatero Solana Rice Powell Clinton Rumsfeld Bush Obama Kouchner Fischer Steinmeier
""")

PLACES = _words("""
Severnaya Naftalan Osh Baku Ganja Sumgait Sumqayit Nakhchivan Naxcivan Lankaran Sheki Shusha Stepanakert Karabakh
Azerbaijan Kazakhstan Uzbekistan Turkmenistan Tajikistan Kyrgyzstan Georgia Armenia Turkey Iran Iraq Afghanistan Pakistan
Astana Almaty Aktau Atyrau Shymkent Karaganda Baikonur Tashkent Samarkand Bukhara Andijan Namangan Termez Nukus Dushanbe
Khujand Kulob Ashgabat Turkmenbashi Mary Bishkek Jalal-Abad Batken Naryn Tbilisi Batumi Poti Gori Sukhumi Tskhinvali
Yerevan Gyumri Ankara Istanbul Kars Ceyhan Izmir Tehran Tabriz Isfahan Mashhad Natanz Bushehr Kabul Kandahar Herat Kunduz
Mazar Jalalabad Islamabad Lahore Karachi Peshawar Quetta Gwadar Riyadh Jeddah Doha Manama Muscat Sanaa Aden Taiz
Damascus Aleppo Homs Idlib Beirut Sidon Tripoli Amman Aqaba Baghdad Basra Mosul Kirkuk Irbil Najaf Karbala Fallujah
Tikrit Cairo Alexandria Khartoum Juba Darfur Nyala Abyei Mogadishu Kismayo Baidoa Asmara Addis Djibouti Kampala Gulu
Kigali Bujumbura Goma Bukavu Kinshasa Bangui Ndjamena Niamey Bamako Timbuktu Gao Kidal Ouagadougou Abidjan Bouake Accra
Lome Cotonou Abuja Lagos Kano Maiduguri Jos Yaounde Libreville Malabo Luanda Lusaka Harare Gaborone Windhoek Maputo
Lilongwe Antananarivo Pretoria Nairobi Mombasa Dodoma Freetown Monrovia Conakry Bissau Dakar Nouakchott Rabat Algiers
Tunis Benghazi Misrata Sirte Beijing Shanghai Urumqi Kashgar Lhasa Xinjiang Chengdu Guangzhou Shenzhen Tianjin Harbin
Pyongyang Yongbyon Kaesong Seoul Busan Incheon Tokyo Osaka Kyoto Nagoya Hiroshima Sapporo Okinawa Ulaanbaatar Hanoi
Danang Vientiane Phnom Bangkok Yangon Naypyidaw Rangoon Manila Mindanao Jakarta Aceh Bali Dili Dhaka Chittagong Colombo
Jaffna Kathmandu Thimphu Delhi Mumbai Kashmir Srinagar Ladakh Moscow Grozny Nazran Makhachkala Dagestan Chechnya
Ingushetia Beslan Vladivostok Sakhalin Kazan Novorossiysk Kaliningrad Minsk Brest Kyiv Kiev Odessa Donetsk Luhansk
Kharkiv Mariupol Crimea Sevastopol Simferopol Chisinau Tiraspol Transnistria Riga Vilnius Tallinn Warsaw Gdansk Prague
Budapest Bucharest Sofia Belgrade Pristina Kosovo Sarajevo Skopje Tirana Podgorica Zagreb Athens Nicosia Ankara Rome
Caracas Bogota Quito Lima Asuncion Montevideo Managua Tegucigalpa Havana Brasilia Santiago Guatemala Japan China Russia
Kuwait Oman Qatar Bahrain Yemen Syria Lebanon Jordan Egypt Sudan Chad Niger Mali Benin Togo Ghana Nigeria Cameroon Gabon
Angola Zambia Malawi Rwanda Burundi Kenya Tanzania Mozambique Madagascar Comoros Mauritius Eritrea Ethiopia Somalia
Vietnam Laos Cambodia Thailand Myanmar Malaysia Indonesia Brunei Nepal Bhutan Bangladesh Mongolia Fiji Vanuatu Tonga
Samoa Kiribati Tuvalu Nauru Palau Belarus Moldova Ukraine Romania Bulgaria Serbia Albania Macedonia Montenegro Croatia
Bolivia Paraguay Ecuador Guyana Suriname Belize Honduras Nicaragua Haiti Jamaica Grenada Dominica
""")

ORGANISATIONS = _words("""
Turan Trend Azertaj Azertac Interfax TASS Itar-Tass Xinhua Kyodo Yonhap Anadolu IRNA Fars Mehr Kazinform Khabar Kabar
Avesta Armenpress Noyan Mediamax Novosti Reuters AFP AP Bloomberg Ekho Zerkalo Ayna Assa-Irada Lider ANS SOCAR Lukoil
Gazprom Rosneft Transneft KazMunaiGas Tengizchevroil BOTAS TPAO Itochu Inpex JBIC JICA JETRO Mitsubishi Mitsui Marubeni
Sinopec CNPC PetroChina KOGAS Petronas ONGC Sonatrach Sonangol Aramco ADNOC QatarEnergy Eni Statoil Chevron Hamas
Hezbollah Fatah Taliban Likud Kadima Musavat YAP AKP CHP PKK ASEAN NATO OSCE GUAM ECO CIS SCO ECOWAS IGAD SADC OPEC OIC
IAEA UNHCR UNICEF UNESCO UNDP WTO IMF EBRD ADB IsDB WHO Interpol Europol Eurasec CSTO Aeroflot Azal Turkcell Huawei
""")

AGENCIES = _words("""
Turan Trend Azertaj Azertac Interfax TASS Xinhua Kyodo Yonhap Anadolu IRNA Kazinform Kabar Armenpress Novosti Reuters AFP
AP UPI DPA EFE ANSA PTI APA Ekho Zerkalo Itar-Tass RFE/RL VOA Bloomberg MENA SANA KUNA WAM Antara Bernama Ukrinform BelTA
Khovar Avesta Report Day.az Jamestown Assa-Irada Lider
""")

# Outlets are also made up, so that the brackets tell, not the name.
SYLLABLES = _words("""
she rg xal qa ze ti ek ho mus ha yen du ra al ka zin gun ay tan jo kal mir za man ba ku ar men dai la nov ra sta na vo
kur di ya ni pra vda khab ros is ka yer kir or du bai tal gi lo ve di mo sa ru lin en tor ma shu tok ti
""")
OUTLET_WORDS = _words("""
Echo Mirror Monitor Report Focus Voice Vision Caravan Express Panorama Republic Time Day Morning Evening Star Nation Dawn
Guardian Standard Independent Observer Citizen Messenger Chronicle Courier Tribune Horizon Bridge Way Word Truth Century
""")
OUTLET_ENDINGS = [
    ending.split()
    for ending in (
        "TV",
        "TV",
        "Daily",
        "Times",
        "Post",
        "News",
        "Press",
        "Radio",
        "Herald",
        "Gazette",
        "Qazeti",
        "Gazeta",
        "Zaman",
        "Online",
        "News Agency",
        "Daily News",
        "Media Group",
    )
]

DEMONYMS = _words("""
Azerbaijani Japanese Turkish Russian Georgian Armenian Iranian Kazakh Uzbek Turkmen Tajik Kyrgyz Chinese Korean Indian
Pakistani Afghan Iraqi Syrian Lebanese Israeli Palestinian Egyptian Saudi Kuwaiti Qatari Yemeni Jordanian Libyan Tunisian
Algerian Moroccan Sudanese Ethiopian Eritrean Somali Kenyan Ugandan Rwandan Nigerian Ghanaian American British French
German Italian Spanish Polish Ukrainian Belarusian Moldovan Romanian Bulgarian Greek Serbian Albanian Vietnamese Thai
Indonesian Malaysian Mongolian Nepali Brazilian Venezuelan Cuban Mexican European Arab Sino Russo Anglo Franco Turko Indo
""")

MONTHS = _words(
    "January February March April May June July August September October November December"
)

TITLES = [
    title.split()
    for title in (
        "President",
        "Prime Minister",
        "Foreign Minister",
        "Deputy Prime Minister",
        "Defense Minister",
        "Deputy Foreign Minister",
        "Ambassador",
        "Vice President",
        "Finance Minister",
        "Interior Minister",
        "Chancellor",
        "King",
        "Emir",
        "Sheikh",
        "General",
        "Speaker",
        "Energy Minister",
        "Secretary General",
        "Chairman",
        "Crown Prince",
        "Senator",
        "Colonel",
        "Mr.",
        "Dr.",
    )
]
