titre  Politesse et accueil
quoi   Le comportement du personnel : impolitesse, mépris, agressivité, raccrocher au nez, accueil froid ; ou au contraire amabilité et bon accueil. Pas la compétence (service_quality).

@gens  personnel conseiller conseillère agent employé équipe interlocuteur interlocutrice opérateur opératrice vendeur vendeuse serveur serveuse technicien livreur gestionnaire responsable directeur directrice chargé standardiste hôtesse réceptionniste commercial secrétaire caissier caissière guichetier contrôleur formateur expert patron patronne gérant gérante barman vigile portier gardien chauffeur médecin infirmier infirmière propriétaire collaborateur collaboratrice télévendeur téléopérateur téléconseiller fonctionnaire maître manager cuisinier chef dame monsieur femme homme fille jeune garçon personne gens staff
@accueil  accueil
@sale  désagréable odieux antipathique froid =froide glacial =glaciale infect exécrable détestable hautain méprisant arrogant agressif impoli malpoli irrespectueux grossier insolent condescendant incorrect vulgaire insultant menaçant revêche acariâtre bougon grincheux aigri blaser énerver abject ignoble
@affreux  déplorable lamentable exécrable horrible épouvantable catastrophique détestable froid glacial nul médiocre odieux infect minable pitoyable désagréable inexistant désastreux mauvais limite honteux moyen inadmissible distant expédier désinvolte impersonnel
@doux  sympathique sympa agréable aimable gentil charmant adorable souriant chaleureux courtois poli accueillant avenant affable cordial bienveillant respectueux prévenant attentionné amical délicieux patient humain serviable compréhensif empathique correct cool drôle attentif génial super top formidable excellent exquis =attachant plaisant convivial jovial enjoué délicat
@dire  dire répondre accuser affirmer prétendre soutenir

[plainte]
apprendre … politesse
loin … (aimable|cordial|courtois|sympathique|accueillant)
@gens … !(aimable|sympathique|sympa|agréable|poli|souriant|accueillant|courtois|chaleureux|gentil|avenant|respectueux|commode|compréhensif|serviable|patient)
@gens … peu @doux
accueil … !@doux
accueil … revoir
jeter comme … (chien|malpropre)
manque … (accueil|chaleur)
# impolitesse
impoli
impolitesse
malpoli
mal poli
mal élever
malotru
goujat
rustre
butor
grossier
grossièreté
vulgaire  1
vulgarité
incorrection
discourtois
discourtoisie
insolent
insolence
incivil
arrogant
arrogance
hautain
suffisance
condescendant
condescendance
dédain
dédaigneux
dédaigner  1
mépris
mépriser
méprisant
méprisable  2
morgue  2
snob
prétentieux  1
pédant
irrespectueux
irrespect
manque respect
manque total de respect
manquer respect
!respect  1
!respecter … client  1
!respecter … (clientèle|gens|personne|patient|usager|locataire)  1
!respectueux
!poli
!politesse
!courtois
!courtoisie
!aimable
!amabilité
!amical
!gentil
!sympathique
!sympa
!souriant
!sourire
!accueillant
!chaleureux
!bonjour
!excuse  1
!excuser  1
(aucun|=manque =d|=sans) =éducation
!savoir-vivre
!empathie  2
!compassion
!humanité  1
!humain … (comportement|traiter)
manque … (politesse|courtoisie|amabilité|savoir-vivre|éducation|empathie|tact|gentillesse|sourire|délicatesse|correction|chaleur)  3
absence … (politesse|courtoisie|amabilité|empathie|considération|excuse|respect|sourire)
dépourvu … (politesse|empathie|éducation|humanité)
@gens … peu agréable
peu (aimable|=amène|courtois|accueillant|sympathique|souriant|avenant|respectueux|poli|chaleureux|amical|engageant)
guère (aimable|accueillant|agréable|sympathique)
moyennement (aimable|agréable|accueillant)
sans … bonjour
même pas bonjour
antipathique
désobligeant
déplacer … (propos|remarque|commentaire)
(remarque|réflexion|propos|commentaire) … (déplacer|désobligeant|désagréable|sexiste|raciste|blessant|humiliant|insultant|odieux)
# agressivité
agressif
agressivité
agressivement
agresser … (verbalement|client|téléphone)
agresser  1
agression verbal
violent verbal
violence verbal
insulte
(@gens|ton|propos|comportement|attitude) … insultant
injurier
injure
injurieux
hurler  1
crier  1
crier dessus
gueuler -gueule -gueules  1
engueuler
=aboie … (=dessus|=après|=sur)  4
vociférer
hausser … (ton|voix)
élever … (ton|voix)
menacer … (client|verbalement|physiquement)
humilier
humiliant
humiliation
rabaisser
infantiliser
ridiculiser
intimider
intimidation
colérique
raciste
racisme
sexiste  1
discriminer
discriminatoire  1
discrimination  1
homophobe
odieux
exécrable … @gens
@gens … @sale
@sale @gens  2
@gens … (agacer|excéder|hostile|cassant|=sèche|brusque|brutal|=buté|=borné|moqueur|ironique|distant|=distante)
ton (sec|agressif|désagréable|hautain|méprisant|condescendant|cassant|moqueur|odieux|insolent|froid|autoritaire|arrogant)  3
ton … (sec|agressif|désagréable|hautain|méprisant|condescendant|cassant|moqueur|odieux|insolent|glacial|arrogant)
répondre … (sèchement|méchamment|agressivement|mal|cru|=crue|ton|mépris|agressivité|froidement|grossièrement)
(répondre|parler|adresser|traiter|recevoir) … (mépris|dédain|agressivité|arrogance|condescendance)
sèchement
froidement
méchamment
méchanceté
méchant  1
froideur
parler mal
mal parler
parler … comme … (chien|chienne|gamin|enfant|merde|débile|=demeuré|idiot|moins)
traiter comme … (chien|animal|bétail|merde|délinquant|voleur|moins|rien|numéro|criminel|sous)
traiter … comme … (chien|animal|bétail|merde|délinquant|voleur|rien|numéro|criminel|inférieur)
traiter … (menteur|menteuse|voleur|voleuse|fraudeur|idiot|fou|folle)
mal traiter  1
maltraiter  1
maltraitance  1
accuser … (mentir|voler|menteur|frauder)  1
prendre … =de =haut  3
prendre de haut
regarder … (=de =haut|=de =travers)  3
regard … (noir|méprisant|travers|hautain)
toiser
lever … (=œil|=yeux) … ciel
soupirer
souffler … (nez|visage)
moquer … (ouvertement|visage)
rire nez
rire … (figure|gueule)
ricaner
envoyer (=paître|promener|balader|bouler|chier)  3
envoyer sur les =roses
envoyer … =roses
envoyer … bouler
rembarrer
rabrouer
jeter dehors  1
mettre dehors  1
virer … (restaurant|magasin|malpropre)
expulser … (restaurant|magasin|agence)
traiter … (malpropre|propre)
foutre … dehors
chasser … (restaurant|table|magasin)
# téléphone, parole
raccrocher nez
raccrocher … nez
raccrocher … figure
@gens … raccrocher
couper … parole
couper parole
couper court
claquer … porte … nez
fermer … porte … nez
ignorer … (entrer|arriver|bonjour|table)
tutoyer
tutoiement
# accueil
@accueil … @affreux
@affreux @accueil
mauvais accueil
!bien accueillir
mal accueillir
mal recevoir
accueillir … (froidement|sèchement|mal|mépris|agressivité|désagréable)
accueil … laisser … désirer
accueil zéro
ambiance … (glacial|exécrable|tendu)
personnel (nul|exécrable|déplorable|pitoyable|lamentable|affreux|limite)  2
amabilité … (zéro|inexistant|laisser)
amabilité … porte … prison
porte prison
porte … =prison
gueule … (mètre|porte|prison)
tirer … (gueule|tronche|tête)
faire … gueule
faire … tronche
mal =embouché
mal =luné
mal aimable
imbuvable … @gens
@gens … imbuvable
@gens (insupportable|infernal)  2
caractère … (cochon|exécrable)
=mauvaise humeur
mauvais humeur
=mauvaise volonté  1
humeur … (=massacrant|exécrable)
attitude … (odieux|désagréable|hautain|agressif|exécrable|méprisant)  3
comportement … (odieux|désagréable|hautain|agressif|exécrable|méprisant)  3
l'impression de déranger
impression … déranger
sentir … (déranger|=accueilli|malvenu|indésirable)  2
désinvolture  1
désinvolte  1
je-m'en-foutiste
inhumain  1
inhumanité
honte … accueil
désagréable … (téléphone|client|personne|clientèle)
désagréable  1
# accusations et insinuations, paroles blessantes
@dire … mentir  1
(accuser|soupçonner|suspecter) … (moi|nous|mentir|tricher|voler|frauder|mensonge|vol|fraude|voleur|malhonnête|=malhonnêteté)
(insinuer|=sous =entend|=sous =entendent|=sous =entendre|=sous =entendu) … (mentir|=mens|=mentais|faute|voler|casser|exprès|tricher|frauder|malhonnête|fraudeur)
traiter … (menteur|menteuse|voleur|voleuse|tricheur|idiot|idiote|fou|folle|imbécile|débile|malade|connard|=conne|con|incapable|=assisté|fainéant)  3
prendre … pour … (débile|menteur|menteuse|voleur|voleuse|idiot|idiote|fou|folle|gamin|délinquant|fraudeur)  1
(faire|=fait|sortir|lâcher|avoir)? remarque sur (=ma|=mon|=mes|=notre|=son|=la|=le)? (tenue|physique|poids|âge|accent|couleur|origine|voile|sexe|corps|femme)
(propos|remarque|blague|allusion|commentaire|question) … (sexiste|raciste|déplacé|=déplacés|=déplacées|blessant|humiliant|intime|lourd|homophobe|grossier)
faire … =des =avances
(harceler|harcèlement) … (chauffeur|moniteur|patron|employé|agent|collègue|client|verbal)
(=t =as|=ta|=tas) =qu =à
=pas (=content|=contente) … =tu
=fallait … (lire|réfléchir|demander|regarder|prévoir)  2
# pas un mot, pas un regard
!(mot|regard|parole) … (excuse|regret|compassion|gentil|bonjour|merci|désoler|=désolé|compréhension)  1
=aucun regret (=de|=leur) (=part|leur part)  2
!regarder … (client|visage)
!regard  1
!présenter … excuse  1
!présenter … condoléances
excuse … (forcé|=bout =des =lèvres)
!merci … (bonjour|revoir)
bonjour … !(merci|revoir)
=ni =bonjour
=sans =dire =bonjour
=sans … =au =revoir
=pas =au =revoir
=rire =au =nez
=ri =au =nez
=rit =au =nez
(rigoler|rire|ricaner|moquer|pouffer) … (dos|accent|=regardant|devant|ouvertement)
(lever|=levé|=lève|=lèvent) … ciel
soupir
râler … (@gens|livreur|serveur|conducteur)
@gens … (râler|ronchon|ronchonner|bougonner|rouspéter|grogner|maugréer)  3
=ronchon
=aimable =comme =une =porte
# agressions et brutalité
claquer … (porte|portière)  1
porte … (nez|figure|visage)  2
doigt honneur
bras honneur
(bousculer|gifler|frapper|empoigner) … (vigile|agent|contrôleur|chauffeur|bras|cliente|moi)  3
(vigile|agent|contrôleur|chauffeur|patron|gérant|videur) … (bousculer|gifler|frapper|empoigner|menacer)  3
(@gens|livreur) … menacer … (=me|=moi|=nous|=m|=ma|=mon)
=m =a menacer
menace … (physique|verbal|mort|voilé)
(brutal|brusque|violent) … (soin|patient|infirmier|infirmière|mère|père|geste|enfant|agent)
(@gens|infirmière|aide-soignant|soignant) … (brutal|brusque|violent|sec|=sèche|sadique|cruel)
(@gens|propriétaire|patron|médecin) (énerver|impatienter|braquer|agacer)  3
prendre … (=à =partie)
=en =est =pris
=en =est =prise
=en =prend =aux
=en =prend =à
=en =sont =pris
acharner … (client|jeune|enfant)
faire … (=la =morale|la leçon)
sentir … (=jugé|=jugée|humilier|rabaisser|mépriser|déranger|=rejeté|indésirable|agresser)
comprendre … déranger
=on =dérange
=je =dérange
=dérangeais
=sans =aucune =gêne
=sans =gêne
chien … =jeu
recevoir … comme … chien
(parler|répondre|adresser) … =sur =un =ton
parler … comme … (débile|chien|gosse|enfant|=demeuré|moins|idiot|bête|attardé|=sourd)
(=croient|=croit) … (=permis|supérieur)  3
=tout =permis
prendre … pour … (dieu|patron|patronne|chef|roi|reine)  3
(@gens|mail|réponse|courrier|message|conversation|échange|ton) … (sec|=sèche|=sèches|cassant|méprisant|hautain|hostile|glacial|arrogant|insultant|agressif|condescendant|désobligeant|=désagréable|menaçant|=culpabilisant)
# être ignoré
ignorer … (royalement|superbement|ouvertement|client)
(serveur|vendeur|serveuse|vendeuse|guichetier|caissière|agent) … ignorer
faire … semblant … (voir|entendre|comprendre|ignorer)
conversation … (privé|personnel|collègue)
(quitter|couper|interrompre|fermer) … (conversation|chat|tchat|communication|appel) … (=sans|=moi|=me|milieu|question|fois)
(raccrocher|=raccroche) … (=en =plein|milieu|=au =nez|phrase|fois|=sans)
=ça =coupe … (=dès|question|=quand)
(vendeuse|vendeur) … =bloquée  1
balayer … pied
(accélérer|démarrer|repartir|redémarrer|filer) … (=sous =mon =nez|=devant =moi|=en =me =voyant|=voyant)
(verrouiller|fermer) … (=les =portes|portière) … (repartir|nez)
=sous =mon =nez
expulser  1
(virer|chasser|=viré|=virés|=virée) … (malpropre|dehors|restaurant|chambre|hôtel|salle|magasin)
sale (type|bonhomme|bonne femme|attitude|mentalité|caractère)
=aucun accueil
=pas =d =accueil
accueil … !(terrible|=top|chaleureux|sympathique|aimable|hauteur|bon|rendez-vous|ça)
=personne (=ne|=n|=pour) … (accueillir|dire bonjour)
=tête … (enterrement|dix|déterrer)
(langage|vocabulaire|propos) … (ordurier|grossier|vulgaire|inadmissible|menaçant|déplorable|cavalier|violent)  3
(politesse|amabilité|courtoisie|gentillesse|respect|sourire|empathie|accueil|savoir-vivre|tact|humanité) … (zéro|inexistant|néant|connaître|absent|option|oublier|inconnu|déplorable|limite)
zéro (politesse|amabilité|courtoisie|respect|sourire|empathie|accueil|tact|humanité|considération)
(=irrespectueux|irrespect) … client
aucun respect  1
respect … (zéro|néant)
(moquerie|raillerie)
cynisme  1
cynique
inconvenant
hargneux
=hargne
animosité
hostile … (@gens|accueil|ton)
irascible
hausser … épaule  1
(parler|traiter|répondre|adresser) … =comme =si … (=avais|=étais|=étions|=avait|débile|gamin|enfant|chien|idiot|sourd)
(parler|traiter|considérer|prendre) … comme … (gamin|enfant|débile|inférieur|idiot|voleur|criminel|bétail|mendiant|sous =homme|animal|sous-homme|=pestiféré|=pestiférée|chose|numéro|coupable|délinquant)
(=pris|=prise|=prennent|=prend|parler) pour (gamin|gamine|enfant)
(sourire|ton|air|regard) (narquois|moqueur|forcé|ironique|=goguenard|suffisant|supérieur|dédaigneux|blasé|excédé|exaspéré|agacé|méprisant|hautain)
sourire … (=en =coin|narquois|moqueur)
narquois
=goguenard
moqueur
sarcastique
sarcasme
(pas|=si) … content … (descendre|ailleurs|dehors|partir|sortir|porte|pareil|changer)
=pas =content … (descendre|ailleurs|dehors|partir|sortir|porte|=même =prix)
(mettre|commencer) =à (insulter|crier|hurler|gueuler|menacer|engueuler)  3
(souffler|soupirer|grimacer|bâiller|râler) … (=dès|lorsque|question|client|=chaque)  2
(souffler|lever) … ciel
(sortir|repartir|rentrer|raccrocher|quitter|ressortir) … (pleurer|larme|trembler|=pleurs|sanglot)  1
(=en|fondre) … larme
(pleurer|larme|trembler|sanglot) … (sortir|=sortant|guichet|humiliation|honte|=rentrant|devant)  1
(faire|=fait|=font) … (pleurer|trembler|sangloter)
(faire|laisser) comprendre … (dégager|gêner|malvenu|bienvenu|partir|ennuyer|importuner|déranger)
=on =nous … dégager
impulsif
(gratiné|charmant) … (accueil|personnage)  1
=que =je =ment
=que =je =mens
=que =je =ments
(honteux|honte) … (devant =tout|=devant =tout)  1
devant … (tout =monde|salle|client|collègue|file|=queue|inconnu|enfant) … (humilier|crier|parler|gronder|accuser|insulter|reprocher|honte)
(humilier|crier|parler|gronder|accuser|insulter|reprocher|honte|engueuler|sermonner) … devant … (monde|salle|client|collègue|file|=queue|inconnu|enfant)
sermonner
gronder … comme
réprimander
(faire|=fait) (leçon|morale)
donneur … leçon
(@gens|contrôleur|propriétaire|patron|médecin) (commenter|juger|critiquer) (=mon|=ma|=mes|=notre|=nos)
débarquer … !prévenir … (propriétaire|chez|agence)
(propriétaire|bailleur|gardien|agence) … (entrer|débarquer|rentrer|=débarque|pénétrer) … !(prévenir|frapper|autorisation|accord|permission)
=vous =êtes …, menteur
(patienter|attendre) … comme … (chien|plante|pot|bête|idiot|=imbécile)
(regarder|dévisager) … (=comme =si|=de =haut|travers|=la =tête =aux =pieds|=extraterrestre|martien|=un =martien)
(=snobé|=snobée|=snobés|=snobe|=snobent|=snober)
(tourner|=tourné) … (dos|talon)
=tourné =les =talons
tourner talon
(=a|=ont) … (planter|=planté) … ==là  2
!(lever|=levé) … (tête|=yeux|=œil|regard|nez)
!(saluer|répondre) … (bonjour|salut|=revoir)
bonjour !(répondre|rendre)
(=ni|=sans|=aucun) (merci|pardon)  2
mépris (client|usager|locataire|patient|voyageur|=gens|total|complet)  3
déconsidérer
dénigrer  1
!délicatesse  1
!tact
!compréhensif  2
!bienveillance
!bienveillant
!cordial
!chaleur … (accueil|humain|équipe)
=muflerie
mufle
=mégère
=cerbère
=pimbêche
caractériel
lunatique
nerveux  1
(énervé|excédé|exaspéré) … (ton|voix)  2
=petit =chef  1
petit chef
=chefaillon
excès … zèle
abus … pouvoir  2
abuser … (pouvoir|autorité)
(=avais|=avez|=as|=aviez|=avions) =qu =à (rester|aller|partir|manger|lire|changer|attendre|payer|prendre|regarder|acheter|rentrer|appeler|prévoir|réfléchir|venir|cuisiner)
=rester =chez =vous  1
=ces =gosses
(=s|=se) permettre … (remarque|commentaire|réflexion|juger|parler|entrer)
(lâcher|lancer|sortir|balancer) … (remarque|vacherie|insulte|=un =c)
=en =me =tutoyant
(fouiller|=fouillé|=fouillée) … (sac|affaire|poche) … (devant|tutoyer|=sans)
lever … (=yeux|=oeil) … ciel
(rigoler|=rigolant|rire|ricaner|moquer) … (collègue|nez|figure|devant)
(=me|=m|=nous|=lui) … dire … =de (descendre|partir|dégager|taire|sortir|=me =taire|calmer|déguerpir)  3
!lever … =yeux  3
(=vous|=me|=nous|=m) expédier … (seconde|minute)  3
(médecin|docteur|gynécologue|dentiste|infirmier|infirmière|chirurgien|sage-femme) … (brutal|brusque|froid|désagréable|hautain|méprisant)  4
refuser … ouvrir … porte  3
réception (désagréable|froid|glacial|impoli|antipathique|exécrable)  4
(secrétariat|standard|direction|guichet|réceptionniste|secrétaire|patron|patronne|directrice|propriétaire|gérant|gérante|cuisinier) … (désagréable|impoli|agressif|antipathique|odieux|arrogant|irrespectueux|hautain|méprisant|=froid|=froide)  4
insultant  1
(tirer|faire) (gueule|tronche|tête)
(fait|faire|=fais|=été|=être) insulter  3
insulter … (client|=me|=m|=nous|conseiller|téléphone|=moi)
(@gens|=il|=elle|=ils) … (=m|=me|=nous) … insulter
(=tout|=tous) =sauf (aimable|sympathique|sympa|agréable|accueillant|poli|courtois|chaleureux|souriant|gentil)
(traiter|jeter|recevoir|accueillir|renvoyer) comme (voyou|malfrat|bandit|escroc|=paria|=pestiféré|=malpropre|=malpropres|intrus)
(traiter|jeter|recevoir|accueillir|renvoyer) … comme (voyou|malfrat|bandit|=paria|=malpropre|=malpropres)
accueil … (=va-vite|expédier|bâcler|mitiger|tiède)
!(apprécier|aimer) … (=son travail|=leur travail|occuper)
rechigner  1
(agent|vigile|portier|gardien|guichetier|conseiller|conseillère|personnel|dame|monsieur) … (désagréable|impoli|arrogant|agressif|méprisant|hautain|odieux)
=peu =amène
(=non|=pas =du =tout|=pas =très|=pas =vraiment|=peu) (aimable|accueillant|avenant|poli|souriant|courtois|sympathique|commode)
(parler|adresser|répondre) … (sèchement|sec|méchamment|agressivement|=mal =parlé|=avec =mépris|=avec =dédain)
# --- comportements au comptoir, en boutique, à bord
(vendeur|vendeuse|agent|démarcheur|démarcheuse) … (collant|insistant|=collante|agressif|envahissant|lourd|=lourdingue|oppressant|arrogant|moqueur|méprisant|intimidant)  4
(=limite|presque|carrément|quasi|quasiment) (menaçant|insultant|agressif|insulter|menacer|méprisant|grossier|humiliant|raciste|=insultante|=menaçante)  4
(parler|=parlé) =comme … (gamine|gamin|enfant|débile|idiot|idiote|=demeuré|=chien|=attardé|attardé|=moins =que =rien|bébé|animal|=merde|délinquant|=voleuse|criminel)  5
(=est|=était) =pas =mon problème  2
(=est|=était) =pas =notre problème  2
=pas =son problème  3
(=haussement|=haussements|hausser) … =épaules  1
(continuer|finir|poursuivre) … (=sa|=leur|=leurs|=ses) (conversation|discussion|=papotage)  3
(discuter|=papoter|bavarder|rigoler|=rigolent|=papotent|=discutent) … =entre (=elles|=eux)  4
=occupé … =son (téléphone|portable)  1
(tête|=gueule|tronche) (=de)? (=six =pieds =de =long|=d =enterrement|=dix =pieds|=trois =mètres)  4
=pris =pour (=des|=un|=une) (=moins =que =rien|=idiots|=idiot|=idiote|=débiles|=chiens|=délinquants)  4
=moins =que =rien  4
(=pas|aucun|=zéro|=sans) (=un)? (=gramme|=once|ombre|=brin|=poil|minimum) … (empathie|humanité|politesse|compassion|respect|gentillesse|excuse|sourire)  4
!(courtoisie|amabilité|politesse|savoir-vivre)
!(empathie|compassion|humanité)  1
(manque|absence) … (empathie|compassion|humanité|courtoisie|amabilité|politesse|respect|savoir-vivre)  4
(=ton|langage|propos|parole|attitude|comportement) … (insultant|=insultante|=déplacé|=déplacée|=déplacés|agressif|méprisant|humiliant|hautain|menaçant|inadmissible|ordurier|=cassant|condescendant|inqualifiable)  4
!vouloir =entendre  1
(=soupire|=soupirent|soupirer|souffler|=souffle|=soufflent) … (=dès|question|demande|demander|client|=quand|=ostensiblement)  3
(=rire|=ri|=rit|=rient|rigoler) =au nez  4
(=se|=me|=m|=nous) (=fait|=faire|=fais) (=engueuler|=incendier|=sermonner|=rembarrer|=crier =dessus|=hurler =dessus|=insulter|=agresser)  4
(hurler|crier|gueuler|=aboie|aboyer) =dessus  3
(=me|=m|=nous) (engueuler|humilier|rabaisser|sermonner|rembarrer|infantiliser|snober|dédaigner)  4
humilier … =devant … (monde|client|gens|enfant|wagon|file)  5
(accuser|soupçonner) … (mentir|voler|frauder|tricher|=menteur|=menteuse|=voleur|=voleuse)  2
=à =peine =bonjour  4
=à =peine =un =bonjour  4
(=s|=se) =est? (=énervé|=énervée|=emporté|=emportée|=énerve) … (=contre|=sur|téléphone|quand|=et)  3
réponse (=sèche|sec|cinglant|=cinglante|désagréable|=agressive|méprisant|=méprisante|hautain|=hautaine)  4
(=se|=s) =est? (=moquer|=moqué|=moquait|=moquaient|=moque|=moquent|=fiche|=fichu|=fout|=foutait) =de (=nous|=moi|=lui|=elle)  1
menace (téléphone|=verbale|=verbales|vendeur)  3
(=sur|avec) =un =ton (=qui|=pas|sec|=très|hautain|méprisant|désagréable|agressif|condescendant|inadmissible|moqueur)  4
(=toisés|=toisé|=toisée|toiser|=dévisagés|dévisager)  4
(=leçon|=leçons) =de =morale  4
(=manque|=aucun|=zéro) =d =humanité  3
inflexible  2
=pas =un =mot =d =excuse  5
=pas =même =une =excuse  4
=aucune excuse  5
=sans =une =excuse  4
=sans =un =mot =d =excuse  5
=personne … =pour … (excuser|=s =excuser)  4
(coiffeuse|serveuse|vendeuse|caissière|infirmière|secrétaire|serveur|vendeur|employé|=elles|personnel) … (raconter|=racontait|=racontent|discuter|=papotaient|rigoler|bavarder) … (=sa|=leur|=ses|=entre|=soirée|=collègue|=collègues|=week-end|=couloir)  4
rigoler … (couloir|nuit|=entre =eux|=entre =elles|=devant)  3
(=aucune|=zéro|=sans|=manque =de|=manque =d) … (humanité|compassion|tact|délicatesse)  1
(entrer|=entrée|=entre|=entrent|=rentre) … =sans … (frapper|=frapper)  4
(=si =on|=si =vous|=si =je|=si =ça) … (=contents|=content|=contents|=plaisait|=plaît|=convient) … (=ailleurs|=autres|=autre|=la =porte)  4
=me? =nous? (expliquer|=explique) =la =vie  4
=m =explique =la =vie  4
(=m|=nous|=me) … (=sorti|=jeté|=viré|=éjecté|=jetés|=virés) … (=atelier|cabinet|magasin|boutique|restaurant|=dehors|bureau)  4
(jeter|=jetée|=jeté|=balancée|lancer) … (table|comptoir|figure|=la =gueule) … (addition|note|assiette|monnaie|couvert|carte)  3
(addition|note|assiette|monnaie|couvert|carte|dossier|papier) … (=jetée|=jeté|=jetés|=balancée|=balancé|=lancée) … (table|comptoir|figure)  4
(=reçus|=reçu|=reçue|=reçoit) … =entre =deux =portes  4
=sans =un =regard  4
(=nous|=me|=m) … (=refusé|=refusés|=refoulé|=refoulés|=refoulée) … (=entrée|=fauteuil|=poussette)  4
(rabrouer|infantiliser|gronder)  3
(traiter|=traités) =comme … (numéro|chien|bétail|=moins =que =rien|voleur|gamin|=pestiférés)  4
(=crie|=crient|=criait|=hurle|=hurlait|=gueule) … (=dessus|=sur =les|=enfant|=enfants|élève|=patients|=résidents|=devant =tout)  4
(service|service =client|standard|hotline|support|=sav|téléconseiller|accueil|télé-conseiller|guichet) … (désagréable|antipathique|malpoli|agressif|arrogant|irrespectueux|hautain)  4
(vigile|surveillant) … (=sortir|=dehors|=jouer|=crier|=expulser|=humilier|=fouiller)  3
parler … =comme =si  3
(propos|ton|parole|remarque) … (désastreux|déplacé|condescendant|hautain|désobligeant|méprisant|désagréable|blessant|inadmissible|insultant|sec)  4
(monter|hausser|élever) … (voix|ton)  1
!adresser … parole  4
(se fâcher|=se =fâche|s'emporter|=s =emporter|=s =emporte)
sans … (formule politesse|politesse|bonjour)  4
!formule … politesse  4
accueil … (déplorable|glacial|exécrable|désastreux|froid|odieux|médiocre|désagréable|lamentable|détestable)  4

# --- on raccroche, on coupe
raccrocher … (=gueule|visage|=en =plein)  3
couper (conversation|parole)  3
mettre fin … (conversation|appel|échange|communication)
(=m =a|=nous =a|=me|=nous) (couper|coupé) … (plein|conversation|explication)
(couper|interrompre) (conversation|communication|appel)
puis raccrocher  1
# --- ignoré, de trop
!prendre peine … (regarder|saluer|lever|bonjour)  3
!prendre … peine … (saluer|regarder|lever)
=on =nous =ignore
!calculer (client|gens)  2
(continuer|=continue) … (parler|discuter|conversation) … (collègue|copine|téléphone)
sentir … (=de =trop|mal =à =l'aise|mal =à =l =aise|=mal =à =l =aise)
!sentir … bienvenu
# --- supérieur, familier, incorrect
=imbu … personne
(@gens|trop|très) … (familier|incorrect|imbu)
attitude … nonchalant
(comportement|attitude) … (incorrect|indigne|limite|déplacé|dégradant)
(=devraient|=devrait|falloir|cours) … (apprendre|politesse) … (politesse|courtoisie|respect|amabilité)
=minimum =de (politesse|courtoisie|respect|savoir-vivre|éducation|considération)
manquer … (tact|politesse|respect|courtoisie|amabilité|savoir-vivre|éducation|empathie|délicatesse|humanité)
(manque|=manquent) … respect
livreur … (horrible|odieux|détestable|infect)
accueil … (baisser|dégrader|détériorer)
éclater … rire … (nez|raconter|demander|devant|quand)
hilare
mettre =à =la =porte  1
accuser … (=d|=de) (=avoir|avoir) … (casser|abîmer|voler|mentir)
(attitude|comportement) … (inadmissible|déplorable|inacceptable|honteux|lamentable|scandaleux|inapproprié)  1
(attitude|comportement) @gens … (inadmissible|déplorable|inacceptable|honteux|lamentable|scandaleux|inapproprié)  3
manque (considération|humanité)  1
aucun respect … client  2

[éloge]
aimable
amabilité
aimablement
courtois
courtoisie
courtoisement
poli
politesse  1
sympathique
sympathie
sympa  1
souriant
sourire
avec … sourire  1
gentil
gentillesse
gentiment  2
accueillant
chaleureux
chaleureusement
chaleur humain
bienveillant
bienveillance
respectueux … @gens
@gens … respectueux
cordial
cordialité
convivial … accueil
convivialité
attentionné
affable
jovial
charmant (conseillère|dame|serveuse|hôtesse|équipe|accueil|personnel|vendeuse)
adorable
empathie
empathique
serviable
bon humeur
compréhensif
compréhension … (conseiller|personnel|équipe)
@gens … @doux
@doux @gens
agréable … (téléphone|échange|contact|discussion|conversation)
(échange|contact|discussion|conversation|relation|relationnel) … (agréable|plaisant|cordial|courtois|chaleureux)
(agréable|plaisant) … (échange|contact|discussion|conversation)
@accueil … (bon|excellent|parfait|super|génial|top|impeccable|formidable|remarquable|agréable|chaleureux|sympathique|sympa|convivial|charmant|courtois|souriant|pro|professionnel|irréprochable|exceptionnel|chouette|rendez-vous|satisfaisant)
accueil … au top
accueil … très bien
(bon|excellent|super|superbe|parfait|formidable|meilleur|merveilleux) accueil
bon accueil
bien accueillir
bien recevoir … (par|accueil|conseiller|équipe|personnel|agence)
très bien reçu … (par|accueil)
(merveilleusement|chaleureusement|parfaitement|gentiment|superbement) (accueillir|recevoir)
accueillir … (chaleureusement|parfaitement|sourire|gentillesse|chaleur|bien|gentiment|merveilleusement)
qualité … accueil
aux =petits =soins
petit soin
patience … (conseiller|conseillère|personne|équipe|interlocuteur)
(patient|patiente) … (écoute|compréhensif)
=patiente … =écoute
tact
délicatesse … (conseiller|personnel|équipe)
patience … (=avec|=elle|=eu|remercier|merci|conseiller)
remercier … patience
(recevoir|=reçu|=reçue|=reçus) … =sans (rendez-vous|=rdv)
=comme =à =la =maison
patient avec (=mon|=ma|=mes|=moi|=nous|=les|enfant|personne)  3
très patient -patients -patientes  1
(prêt|toujours) … rendre service  3
ambiance … (bon|agréable|convivial|familial|chaleureux|super|sympa|top|génial|détendu)  1
service … (agréable|sympathique|sympa|souriant|aimable|attentionné|chaleureux|convivial|amical|=aux =petits =soins)
(personnel|équipe|patron|patronne|serveur|serveuse|accueil|vendeur|livreur|conseiller|gens|monsieur|dame|hôtesse|propriétaire) … (=sympa|=sympas)
@accueil … (top|exceptionnel|fantastique|extraordinaire|irréprochable)
(bien|très =bien|parfaitement|toujours =bien|super =bien|merveilleusement) (=reçu|=reçue|=reçus|=reçues|=accueilli|=accueillie|=accueillis|=accueillies)
(commerçant|vendeur|vendeuse|caissier|hôtesse|facteur|agent|gérant|boulanger|coiffeur|artisan|propriétaire|hôte) … (agréable|sympathique|aimable|gentil|souriant|adorable|charmant|poli|courtois)
hôtesse =d accueil agréable
(très|super|tellement|extrêmement|d'une) =patiente
(=merci|remercier) … (gentillesse|patience|accueil|sourire|amabilité|bienveillance)
(agent|conseiller|conseillère|vendeur|vendeuse|technicien|livreur|livreuse|équipe|personnel|équipage|chauffeur|contrôleur|monsieur|dame|gérant|propriétaire|hôte|hôtesse|serveur|réceptionniste|gardien|commerçant|commerçante) … (charmant|=charmante|=charmants|adorable|avenant|=avenante|prévenant|=prévenante|serviable|attentionné|=en =or|souriant|sympa|bienveillant|=aux =petits =soins|poli|courtois|gentil|agréable|sympathique|chaleureux|patient)  4
(hôte|hôtesse|équipe|propriétaire|personnel|gérant) =en =or  5
=en =or =ce (monsieur|=jeune|livreur|chauffeur)  4
(accueillir|=accueillis|=accueilli|=accueillie|recevoir|=reçus|traiter|=traités) =comme (=des|=un|=une) (roi|reine|=rois|=prince|=princes|ami|=amis|famille|=princesse|=vip)  5
=une =vraie crème
=comme =à =la maison  3
(=avenante|=avenants|attentionné|affable)  1
(chauffeur|agent|monsieur|dame|femme|homme|guide|vendeur|vendeuse|équipe|conseiller|conseillère) … (blagueur|drôle|patient|=patiente|discret|=discrète|=adorable|charmant|prévenant|=touchant|=pédagogue)  3
(soignant|infirmier|infirmière|aide-soignant|aide-soignante|équipe|personnel|assistante|sage-femme|éducateur|animateur|auxiliaire) … (dévoué|dévouer|=en =or|=aux =petits =soins|bienveillant|humain|attentionné|=adorable|=adorables)  4
ambiance (familial|convivial|chaleureux|bienveillant|détendu|sympathique|sympa)  4
=une patience (=en =or|incroyable|=à =toute =épreuve|=ange|infini|exemplaire)  4
=patience =en =or  4
(moniteur|monitrice|professeur|=prof|formateur|formatrice|vendeur|vendeuse|dentiste|médecin|kiné|maîtresse|conseiller|conseillère) … (patient|patiente|pédagogue|doux|rassurant|bienveillant|chaleureux|adorable|humain)  4
!(pressant|insistant|=forcing)  3
(prendre|=prend|=prennent) … =le =temps =de? (écouter|rassurer|discuter|parler)  1
=petit =mot (gentil|sympa|agréable)  4
(patron|patronne|gérant|gérante|propriétaire) … (adorable|charmant|aux =petits =soins|sympathique|généreux|chaleureux)  4
(agréable|aimable|serviable|souriant|sympathique|gentil|poli|courtois) (concis|professionnel|efficace|rapide|compétent|et)  3
# --- gentillesse dite en un mot
très (sympa|sympathique|gentil|aimable|humain|patient|courtois|poli|serviable|bienveillant|prévenant|accueillant|souriant)
@gens … =en =or
(soignant|aide-soignant|infirmier|infirmière|gars|fille|=gars|=soignantes|=soignants|dame|monsieur) … (=en =or|dévoué|=dévouées|=dévoués|adorable|rassurant)
(dévoué|=dévoué|=dévouée|=dévoués|=dévouées) … (équipe|personnel|patient)
(directeur|directrice|agence|équipe|médecin|chirurgien|dentiste|kiné|coach|chauffeur|moniteur) … (humain|rassurant|sympa|sympathique|doux|=douce|gentil|charmant)
prendre … =le temps … (aider|rassurer|écouter)
# --- accueil
(satisfaire|content|ravi|enchanter) … accueil
accueil … digne
(recevoir|=reçue|=reçus|=reçu|=accueillis|=accueilli|=accueillie|aider|=aidés|=aidé) … =avec =le =sourire
respecter … (client|clientèle|assuré|usager|patient)

[sujet]
accueil
comportement … @gens
attitude … @gens

[neutre]
super @sale
=super (agressif|désagréable|froid|hautain|impoli)
(employeur|patron) … menacer … me
(délai|contrat|engagement|horaire|chaîne|date|norme|loi|règle|consigne|recette|procédure|promesse|planning|=rdv|rendez-vous|commande|garantie|distance|température) … !respecter
!excuse … (donner|chercher)
fort =gueule
foutage gueule
demander poliment
formule … politesse
politesse … (demander|répondre)
désagréable … (surprise|odeur|expérience|sensation|moment|impression|goût)
(surprise|odeur|expérience|sensation|moment|impression|goût|bruit|sentiment|texture) … désagréable
sympathique … (lieu|endroit|cadre|concept|idée|restaurant|décor|recette|déco|plat|quartier|prix|carte|menu|salle|terrasse)
(lieu|endroit|cadre|concept|idée|décor|recette|déco|plat|quartier|menu|salle|terrasse|offre|produit|prix|carte|vue|ambiance|soirée|restaurant|resto|bar|brasserie|adresse) … (sympathique|sympa|chaleureux|charmant|agréable|accueillant|convivial)
sympa … (lieu|endroit|cadre|concept|idée|restaurant|recette|déco|prix)
c'est sympa
(prix|tarif|offre|cadeau|remise|geste) … (sympa|sympathique|gentil)
cordial … salutation
salutation
bien cordialement
cordialement
courtoisie … (véhicule|voiture|prêt)
véhicule … courtoisie
voiture … courtoisie
prêt courtoisie
gentillesse … (vouloir|répondre)
auriez-vous la gentillesse
accueil … (page|site|écran|centre|famille|service)
page accueil
famille accueil
centre accueil
hôtesse accueil
personnel accueil
accueillir favorablement
bien recevoir … (colis|commande|courrier|mail|message|avis|dossier|argent|document|demande|livraison|remboursement|produit|article|carte|attestation|confirmation|facture|votre)
(colis|commande|courrier|mail|dossier|document|demande|livraison|remboursement|produit|article) … bien recevoir
froid … (plat|repas|nourriture|manger|viande|entrée|frite|chaîne|eau|chambre|maison|hiver|pain|café|soupe|dessert|pizza|assiette|logement)
(plat|repas|nourriture|viande|frite|assiette|café|chambre|salle|radiateur|logement) … froid
respect … (délai|contrat|engagement|horaire|chaîne|date|norme|loi|règle|consigne|recette|vie|procédure|planning)
!respecter … (délai|contrat|engagement|horaire|chaîne|date|norme|loi|règle|consigne|recette|température|procédure|planning|adresse|=rdv|rendez-vous|heure)
!respect … (délai|contrat|engagement|horaire|chaîne|date|norme|loi|règle|consigne|procédure|promesse)
!excuse … (fournir|absence|valable)
réponse … =froide
faire sourire
prix … sourire
sourire jaune
mépris … (loi|règle|danger)
insulte … (gastronomie|intelligence)
crier … (victoire|haut)
hurler … rire
poli … (inox|métal|bois|marbre|pierre)
inox poli
votre aimable
aimable règlement
aimable autorisation
agressif … (prix|tarif|commercial)
(prix|tarif|politique|marketing|publicité|produit|chien) … agressif
violence conjugal
merci patience
merci … votre (patience|compréhension|amabilité|gentillesse)
patience … (limite|bout|perdre)
humain … (ressource|erreur|corps|être)
=non respect
=non-respect
respect … (droit|échéance|clause|garantie|code|usage|environnement|consommateur|réglementation|distance)
!respect … (droit|échéance|clause|garantie|code|réglementation|distance)
(demander|redemander|expliquer|réclamer|dire) … (gentiment|poliment)
(acharner|acharnement) … (=sur =le|bouton|téléphone)
avant … sourire
!ignorer
=je … ignorer
!trembler
souffler … (vent|air|clim|bougie)
!juger
@gens … (==borné|==bornée|==bornés)
avant … achat … sourire
(livreur|facteur|carton|colis) … jeter
jeter … (article|plat|poubelle)
comme … humain
pousser … bras
sympa … (concept|recette|idée|box|produit|cadre|endroit|lieu)
@gens … (nouveau|autre|=aux|=les|=des|=ses|=leurs|=de) =patients
porte =claquée
patience =il (=a|=faut|=faudra)? =fallu?
accueil … !(savoir|pouvoir|aider)
(=je|=j|=rester|=reste|=étais|=pourtant) poli
(=je|=j|=rester|=reste|=étais|=pourtant|=suis) courtois
(idée|recette|concept|plat|produit|cadre|endroit|déco|formule|prix|box|menu) … sympa
(=certains|=autres) client
(signaler|=signalé|déposer|=déposé|=donné|=remis|=remettre|=transmis|demander) … =à accueil
chien … aboyer
espace personnel
(démarchage|pratique|méthode|vente|démarche) … agressif
grossier erreur
erreur … grossier
(=est|=sont) =pas =une =excuse
faire =qu =à =sa tête
bureau accueil

[exemples]
plainte  La guichetière est désagréable et méprisante.
plainte  On m'a raccroché au nez.
plainte  Livreur agressif, il m'a insulté devant chez moi.
plainte  accueil glacial, pas un sourire
plainte  Personnel hautain qui vous prend de haut.
plainte  Il m'a très mal parlé au telephone.
plainte  AUCUN RESPECT POUR LES CLIENTS
plainte  Le médecin du centre n'était pas aimable.
plainte  La responsable m'a coupé la parole et m'a crié dessus.
plainte  Nous avons été mal accueillis, même pas bonjour.
plainte  Elle m'a envoyé balader.
plainte  Aucune excuse, aucun bonjour, on nous ignore royalement.
éloge    Conseillère très aimable et souriante.
éloge    Accueil chaleureux à la mairie.
éloge    Jeune homme tres sympa au téléphone.
éloge    Quelle gentillesse, quelle patience de la part du technicien.
éloge    Nous avons été bien accueillis par l'équipe.
rien     Plats servis froids.
rien     Vous voudrez bien agréer mes salutations.
rien     Désagréable surprise en ouvrant ma facture.
rien     Le cadre est sympa et la déco charmante.
rien     J'ai bien reçu votre colis.
rien     Les délais ne sont pas respectés.
rien     On ne m'a pas fourni de véhicule de courtoisie.
rien     La page d'accueil ne s'affiche pas.
rien     Conseiller incompétent, il s'est trompé deux fois.
rien     Cordialement, Mme Martin.
rien     Les prix sont agressifs.
plainte  Il m'a ri au nez devant tout le monde.
plainte  On m'a traitée de menteuse.
rien     La personne qui m'a reçue portait une veste rouge.
plainte  ni bonjour ni au revoir
plainte  Le chauffeur a fait un doigt d'honneur
plainte  La vendeuse fait la tête.
plainte  On a l'impression de déranger.
plainte  t'as qu'à mieux lire, voilà sa réponse
rien     Non-respect des délais de préavis.
rien     J'ai demandé gentiment un duplicata.
plainte  Elle a haussé les épaules sans lever les yeux.
plainte  On m'a parlé comme si j'avais cinq ans.
plainte  Le contrôleur, sourire narquois, m'a verbalisée.
plainte  je suis sortie du cabinet en larmes
rien     Le chauffage souffle de l'air froid.
éloge    On se sent comme à la maison, personnel charmant.
plainte  On m'a dit que je n'avais qu'à rester chez moi.
plainte  Elle balance la monnaie sans un regard.
rien     Le livreur a jeté le carton par-dessus le portail.
plainte  L'agent au guichet était tout sauf aimable.
plainte  J'ai été jeté comme un malpropre.
éloge    Commerçant agréable et très bon accueil.
rien     Je suis resté poli tout du long.
rien     Le concept est sympa.
plainte  La vendeuse a haussé les épaules et continué sa conversation.
plainte  Il a insisté lourdement, limite menaçant.
éloge    Accueillis comme des rois, une hôtesse adorable.
plainte  Pas un mot d'excuse.
plainte  Le serveur ne nous adresse pas la parole.
plainte  Il s'emporte au guichet.
éloge    Personnel agréable et compétent.
rien     Au regard du contrat, cela se défend.
plainte  Elle m'a raccroché à la figure.
plainte  Je me suis senti de trop au guichet.
plainte  Le gérant est imbu de sa personne.
plainte  L'hôtesse continue de parler avec sa collègue.
éloge    Très bon accueil téléphonique.
éloge    Une banque qui respecte ses clients.
rien     J'ai bien reçu votre avis d'échéance.
rien     Une pizza à emporter et deux boissons.
