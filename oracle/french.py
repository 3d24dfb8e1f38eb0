"""French texts for the French pipeline: passages written for this purpose, and sentences made from a small grammar."""

from hostile import Draws

PASSAGES = [
    "Le président azerbaïdjanais Ilham Aliev s'est rendu à Tokyo du 7 au 10 mars. Il y a rencontré l'empereur et le premier ministre. « Nous n'oublierons pas cette visite », a-t-il déclaré à l'issue de l'entretien.",
    "Aujourd'hui, l'Assemblée nationale a adopté, par 312 voix contre 201, le projet de loi relatif aux retraites. L'opposition dénonce un passage en force ; elle saisira le Conseil constitutionnel.",
    "Qu'est-ce que l'Union européenne peut faire ? Pas grand-chose, répond-on à Bruxelles. Y a-t-il une autre voie ? Peut-être.",
    "M. Dupont et Mme Durand, domiciliés au 12 bis, rue de l'Église, ont été entendus par le juge d'instruction vers 10 h 30.",
    "Le chiffre d'affaires du groupe s'élève à 1 234,5 millions d'euros (+3,2 %), soit 12,4 Md€ sur l'ensemble de l'exercice 2023-2024.",
    "Dites-le-moi, allez-y, vas-y, donne-m'en, rends-la-leur ! Est-ce que tu viens ? Viendras-tu ? N'y va pas !",
    "Jusqu'à présent, lorsqu'il pleuvait, puisqu'elle n'avait pas de parapluie, quelqu'un l'accompagnait presqu'à la porte.",
    "Le ministre des Affaires étrangères s’est entretenu avec son homologue de l’Arabie saoudite. L’accord, d’une durée de cinq ans, n’a pas été rendu public.",
    "C'est-à-dire que, vis-à-vis de la Grande-Bretagne, le rendez-vous d'avant-hier a été un demi-échec, voire un contre-exemple.",
    "Saint-Étienne a battu Aix-en-Provence 3-1. À Châlons-en-Champagne, le match a été arrêté à la 75e minute. Le XXIe siècle commence mal.",
    "Les États-Unis, la Russie et la Chine se sont abstenus ; la France, le Royaume-Uni et l'Allemagne ont voté pour. L'ONU (Organisation des Nations unies) s'en félicite.",
    "« Non ! » cria-t-elle. — Pourquoi ? demanda-t-il. — Parce que… rien.",
    "Le Premier ministre, Édouard Philippe, avait présenté sa démission le 3 juillet 2020. Jean Castex lui a succédé. Il en fut de même pour ses ministres.",
    "Il faut qu'on s'en aille d'ici avant qu'ils ne reviennent, sans quoi l'affaire tournera mal.",
    "Voir p. ex. l'art. 5, al. 2, de la loi n° 78-17 du 6 janv. 1978, J.-C. Martin, éd. 2004, pp. 12-18, etc.",
    "Écrivez à contact@exemple.fr ou consultez https://www.exemple.fr/actualités?page=2#haut. Prix : 15€, 20 €, 30EUR.",
    "L'œuvre du cœur naît où l'été s'achève ; ça, là, où, dû, mûr, sûr, naïf, Noël, aiguë.",
    "LE GOUVERNEMENT ANNONCE UNE AIDE DE 50 MILLIONS D'EUROS AU LIBAN. L'ÉLYSÉE S'EN FÉLICITE.",
    "Le Japon a accordé un prêt de 300 millions de dollars, dont 74 millions de dons, pour la construction d'une centrale électrique à Choumène.",
    "Selon l'agence Trend, les deux pays ont signé six documents. D'après le journal Zerkalo, Tokyo aurait promis de soutenir Bakou à l'ONU.",
]

WHO = ["Le président", "La ministre", "Le porte-parole de l'armée", "Paris", "L'Union européenne", "Le Japon", "Bakou", "M. Lefèvre", "Emmanuel Macron", "La Banque mondiale", "Le Quai d'Orsay", "L’ambassadrice d’Italie",
       "Le Conseil de sécurité", "Mme Ndiaye", "L'opposition", "Ankara", "Le chef de l'État", "Un haut fonctionnaire", "La Côte d'Ivoire", "Les autorités maliennes"]
DID = ["a condamné", "s'est félicité de", "n'a pas commenté", "aurait signé", "vient d'annoncer", "a promis de soutenir", "refuse toujours", "devrait examiner", "a reçu", "s’oppose à", "a demandé à revoir", "négocie depuis 2019",
       "aura bientôt ratifié", "craint", "se réjouit qu'on ait accepté", "n'exclut plus"]
WHAT = ["l'accord commercial", "une aide de 12,5 millions d'euros", "la résolution 2254", "le prêt accordé par Tokyo", "les sanctions contre la Russie", "l'envoi de troupes", "sa visite à New York", "la reconnaissance de l'indépendance",
        "le cessez-le-feu", "un projet de gazoduc", "la fermeture de l'ambassade", "cette proposition", "l’élection d’un nouveau juge", "des pourparlers de paix", "le traité d'amitié", "la libération de 37 prisonniers"]
WHEN = ["", "", " mardi", " le 14 juillet", " en 2006", " à Genève", " lors d'une conférence de presse", ", selon l'AFP", ", malgré les critiques", " jusqu'au printemps", " à 20 h 15", " (source : Reuters)", " pour la 3e fois"]
END = [".", ".", ".", " !", " ?", "...", " ; c'est fini."]


def french(count=1500):
    """The passages, then `count` texts of one to five sentences."""
    yield from PASSAGES
    draws = Draws(3)
    for _ in range(count):
        sentences = []
        for _ in range(1 + draws.below(5)):
            sentences.append(draws.of(WHO) + " " + draws.of(DID) + " " + draws.of(WHAT) + draws.of(WHEN) + draws.of(END))
        yield draws.of([" ", " ", "\n", "\n\n"]).join(sentences)
