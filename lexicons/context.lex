titre  Contexte
quoi   Les mots qui changent le sens des autres : négations, intensifs, contrastes, hypothèses, coupures, passé révolu, mots légers.

# « =n =est » lit « n'est » ; comme ailleurs, des mots légers peuvent se glisser entre les mots d'une suite. Le plus long gagne :
# « pas seulement », dans [neutre], empêche « pas » d'être une négation, « même si » empêche « si » d'être une hypothèse.

@qualité  rapide efficace simple facile pratique gentil aimable agréable sympathique sympa courtois poli accueillant souriant chaleureux professionnel compétent sérieux réactif disponible serviable honnête fiable clair propre joli beau bon délicieux super génial top parfait excellent impeccable nickel correct raisonnable intéressant attractif abordable avantageux économique solide discret calme utile adorable charmant magnifique satisfait content ravi

@acteur  service client site application appli plateforme produit article qualité prix tarif livraison colis commande cuisine plat repas chambre boutique réponse dossier contrat médecin docteur infirmier médicament chauffeur hôtesse opératrice dame monsieur fille voiture train lit

[négation ne]   # première moitié ; seule, elle nie le mot qui suit
=ne
=n

[négation]   # nie le verbe qui précède ou les mots qui suivent
=pas
=jamais
=guère
=nullement
=aucunement
=point =de
=n =point
=pas =du =tout
=plus =du =tout
=pas =encore
=toujours =pas
=toujours =rien
=toujours =aucun
=toujours =aucune
=plus =jamais
=jamais =plus
=pas =un =seul
=pas =une =seule
=pas =le =moindre
=pas =la =moindre
=pas =même
=même =pas
=plus =rien
=plus =aucun
=plus =aucune
=plus =personne
=jms
=jamai
=ai =plus
=jai =plus
=a =plus
=as =plus
=avons =plus
=avez =plus
=ont =plus
=ya =plus
=plus =moyen
=plus =possible

[négation plus]   # nie après « ne » ou un verbe (« marche plus ») ; compare devant un adjectif (« plus cher »)
=plus

[négation nom]   # nie les deux mots pleins qui suivent
=peu
=pas =de
=pas =d
=très =peu
=trop =peu
=si =peu
=bien =peu
=assez =peu
aucun
=sans
=ni
=nulle =part
=non
=en =rien
=en =aucun =cas
=en =aucune =façon
=en =aucune =manière
=d =aucune =façon
=zéro
=moins   # « moins bien », « moins cher »
=absence =de
=absence =d
manquer (=de|=d)
=faute =de
=faute =d
=moyennement   # « moyennement satisfait »
=loin =d =être
=loin =de
=impossible =de
=impossible =d
(=aucun|=pas|=plus) !=moyen (=d|=de)
=incapable =de
=incapable =d
=incapables =de
=incapables =d
=refuse =de
=refusent =de
=refusé =de
=refusez =de
=tout =sauf   # « tout sauf aimable »

[négation après adjectif]   # sans « ne », « pas » ne revient pas sur un adjectif : « rapide pas cher »
@qualité (=pas|=jamais|=rien)

[négation close]   # ne nie que ses mots marqués « ! » : « je ne regrette pas ces bons repas »
(=ne|=n) !regretter (=pas|=jamais|=aucunement|=nullement)
(=pas|=jamais) !(décevoir|regretter)
(=pas =de|=pas =d|=aucun|=aucune|=sans|=jamais =de|=jamais =eu =de) !(problème|souci|regret|plainte|litige|accroc|encombre|difficulté)

[négation pronom]   # nie le verbe, de part et d'autre
=rien
=personne =ne
=personne =n
=ne … =personne
=n … =personne
=personne =pour
=personne =au
=personne =à
=joindre =personne
=nul =ne

[intensif]   # facteur au-dessus de 1, pour le mot qui suit
=vraiment  1.2
=bien =trop  1.2
=si (compliquer|difficile|dur|lourd|élevé|important|grand|petit|gros|mince|bas|haut|faible|fort|grave|triste|froid|chaud|sale|vide|urgent|rare|vieux|jeune|nombreux|loin|tard|tôt|vite|souvent|désagréable|impoli|méprisant|décevant|médiocre|pénible|pathétique|stupide|bête|absurde|scandaleux|honteux|incompétent|injuste|insupportable|catastrophique|déplorable|satisfait|content|heureux|déçu|bien|mal|facile|agréable|pratique|rapide|aimable|gentil|efficace|joli|beau|frais|généreux)  1.2   # un degré, non une hypothèse
=si =mauvais  1.2
=si =bon  1.2
=si =long  1.2
=si =peu  1.2
=si =cher  1.2
=si =mal  1.2
=si =longtemps  1.2
=si =bien  1.2
=si =lent  1.2
=si =nul  1.2
=assurément  1.2
=réellement  1.2
=véritablement  1.2
=nettement  1.2
=clairement  1.2
=franchement  1.2
=particulièrement  1.2
=sérieusement  1.2
=fortement  1.2
=grandement  1.2
=largement  1.2
=vivement  1.2
=carrément  1.2
=sacrément  1.2
=drôlement  1.2
=bigrement  1.2
=rudement  1.2
=vachement  1.2
=grave  1.2
=tout =à =fait  1.2
=bel =et =bien  1.2
=plus =que =jamais  1.2
=de =plus =en =plus  1.2
=beaucoup =plus  1.2
=bien =plus  1.2
=encore =plus  1.2
=tout =simplement  1.2
=purement =et =simplement  1.2
=absolue  1.2
=absolu  1.2
=énorme  1.2
=sincèrement  1.2
=profondément  1.2
=manifestement  1.2
=sans =cesse  1.2
=constamment  1.2
=systématiquement  1.2
=sans =arrêt  1.2
=pleinement  1.2
=très  1.3
=trop  1.3
=tellement  1.3
=beaucoup  1.3
=beaucoup =trop  1.3
=hyper  1.3
=super  1.3
=ultra  1.3
=méga  1.3
=giga  1.3
=archi  1.3
=complètement  1.3
=totalement  1.3
=entièrement  1.3
=terriblement  1.3
=énormément  1.3
=tout =bonnement  1.3
=plus =que  1.3
=tant  1.3
=intégralement  1.3
=parfaitement  1.3
=carrément =trop  1.3
=trop =trop  1.3
=vmt  1.3
=tro  1.3
=très =très  1.3
=absolument  1.4
=extrêmement  1.4
=incroyablement  1.4
=excessivement  1.4
=exceptionnellement  1.4
=horriblement  1.4
=affreusement  1.4
=monstrueusement  1.4
=follement  1.4
=infiniment  1.4
=outrageusement  1.4
=scandaleusement  1.4
=honteusement  1.4
=on =ne =peut =plus  1.4
=au =plus =haut =point  1.4
=au =possible  1.4
=des =plus  1.4
=le =plus  1.4
=la =plus  1.4
=les =plus  1.4
=du =monde  1.4
=de =ma =vie  1.4
=rarement =vu  1.4

[atténuation]   # facteur au-dessous de 1, pour le mot qui suit
=à =peine  0.5
=vaguement  0.5
=un =peu  0.6
=un =petit =peu  0.6
=un =tout =petit =peu  0.6
=un =chouïa  0.6
=un =brin  0.6
=un =poil  0.6
=un =tantinet  0.6
=légèrement  0.6
=quelque =peu  0.6
=tant =soit =peu  0.6
=presque  0.6
=quasi  0.6
=quasiment  0.6
=rarement  0.6
=modérément  0.6
=partiellement  0.6
=éventuellement  0.6
=peut =être  0.6
=parfois  0.7
=des =fois  0.7
=de =temps =en =temps  0.7
=de =temps =à =autre  0.7
=par =moments  0.7
=occasionnellement  0.7
=certaines =fois  0.7
=par =endroits  0.7
=sans =doute  0.7
=probablement  0.7
=apparemment  0.7
=semble =t =il  0.7
=il =paraît  0.7
=à =première =vue  0.7
=dans =l =ensemble  0.7
=en =partie  0.7
=dans =une =certaine =mesure  0.7
=à =peu =près  0.7
=plutôt  0.8
=globalement  0.8
=généralement  0.8
=en =général  0.8
=relativement  0.8
=sans =plus  0.8
=limite  0.8
=quelquefois  0.8
=à =mon =avis  0.8
=pour =l =instant  0.8
=pour =le =moment  0.8
=jusqu =à =présent  0.8
=jusqu =ici  0.8
=assez  0.9
=suffisamment  0.9
=d =habitude  0.9
=habituellement  0.9
=en =principe  0.9

[contraste]   # ce qui suit pèse plus que ce qui précède
=mais
=par =contre
=en =revanche
=cependant
=toutefois
=néanmoins
=nonobstant
=pourtant
=et =pourtant
=or
=sauf =que
=sauf =qu
=sauf =quand
=sauf =pour
=hormis
=excepté
=à =part
=à =part =ça
=mis =à =part
=si =ce =n =est
=seul =bémol
=petit =bémol
=un =bémol
=bémol
=seul =problème
=seul =souci
=seul =hic
=le =hic
=seul =point =négatif
=seul =point =noir
=seul =défaut
=seul =regret
=seul =inconvénient
=point =négatif
=jusqu =au =jour =où
=jusqu =au =jour =ou
=jusqu =à =ce =que
=jusqu =à =ce =qu
=jusqu =au =moment =où
=jusqu =au =moment =ou
=tant =que
=tant =qu
=hélas
=malheureusement
=dommage
=dommage =que
=dommage =qu
=c =est =dommage
=regrettable =que
=en =réalité
=en =fait
=au =final
=finalement
=au =bout =du =compte
=en =fin =de =compte
=dans =les =faits
=reste =que
=il =n =empêche
=n =empêche =que
=n =empêche
=toujours =est =il
=cela =dit
=ceci =dit
=cela =étant
=ceci =étant
=ça =dit
=malgré
=malgré =tout
=en =dépit =de
=en =dépit =d
=bien =que
=bien =qu
=même =si
=même =s
=quoique
=quoi =que
=alors =que
=alors =qu
=tandis =que
=tandis =qu
=encore =que
=a =contrario
=au =contraire
=d =un =autre =côté
=d =autre =part
=à =l =inverse
=inversement
=seulement =voilà
=sauf
=depuis =le =rachat
=depuis =la =fusion
=depuis =quelque =temps
=quand =même
=tout =de =même
=pr =contre
=tout =sauf (=le|=la|=les|=l|=ça|=cela)

[hypothèse]   # ce qui suit, jusqu'à la fin de la proposition, n'est pas un fait
=si
=s =il
=s =ils
=sil
=sils
=si =jamais
=si =un =jour
=si =seulement
=et =si
=que =si
=savoir =si
=voir =si
=en =cas =de
=en =cas =d
=en =cas =du
=en =cas =où
=au =cas =où
=au =cas =ou
=pour =le =cas =où
=dans =le =cas =où
=dans =le =cas =ou
=dans =le =cas =d
=dans =le =cas =de
=le =cas =échéant
=dans =l =éventualité
=dans =l =éventualité =où
=dans =l =hypothèse
=dans =l =hypothèse =où
=par =hypothèse
=en =admettant
=admettons
=supposons
=à =supposer
=en =supposant
=imaginons
=imaginez
=afin =de
=afin =d
=afin =que
=afin =qu
=pour =éviter
=pour =que
=pour =qu
=de =façon =à
=de =manière =à
=dans =le =but =de
=dans =le =but =d
=en =vue =de
=en =vue =d
=histoire =de
=éviter =de
=éviter =d
=évite =de
=évitez =de
=éviter =que
=éviter =tout
=éviter =toute
=sans =risque =de
=risque =de
=risque =d
=risquer =de
=à =condition =de
=à =condition =d
=à =condition =que
=à =condition =qu
=sous =réserve
=sous =réserve =de
=sous =condition
=à =moins =que
=à =moins =qu
=à =moins =de
=à =moins =d
=pourvu =que
=pourvu =qu
=quand =bien =même
=quitte =à
=au =risque =de
=au =risque =d
=de =peur =de
=de =peur =d
=de =peur =que
=de =crainte
=peur =de
=peur =d
=le =jour =où
=éventuel
=éventuelle
=éventuels
=éventuelles
=éventuellement
=dans =le =cas =contraire
=selon =que

[coupure]   # finit une proposition pour la négation et le rattachement
=mais
=car
=donc
=or
=parce
=puisque
=puisqu
=alors
=quand
=lorsque
=lorsqu
=tandis
=pendant =que
=pendant =qu
=pourtant
=cependant
=toutefois
=néanmoins
=sinon
=ensuite
=puis
=et =puis
=après =quoi
=par =contre
=en =revanche
=sauf
=sauf =que
=sauf =qu
=hormis
=bref
=résultat
=conclusion
=bilan
=du =coup
=par =conséquent
=en =conséquence
=c =est =pourquoi
=c =est =à =dire
=à =savoir
=ainsi
=enfin =bref
=en =plus
=de =plus
=en =outre
=par =ailleurs
=d =ailleurs
=malgré
=malheureusement
=hélas
=heureusement
=dommage
=quoique
=bien =que
=bien =qu
=alors =que
=alors =qu
=afin
=depuis =que
=depuis =qu
=jusqu =au =jour
=jusqu =à =ce
=dès =que
=dès =qu
=tant =que
=tant =qu
=vu =que
=vu =qu
=étant =donné
=sous =prétexte
=au =motif
=soit =disant
=sachant =que
=sachant =qu
=surtout =que
=d =autant =que
=ensuite =de =quoi
=pcq
=parcq
=psk
=pke
=pck
=parceque
=dc
=ms
=sinn
=sino

[arrêt]   # arrête une négation, sans finir la proposition
=et
=ou
=que
=qu
=qui
=dont
=où
=comme
=depuis
=pendant
(=le|=la|=les|=l|=mon|=ma|=mes|=ce|=cette|=ces|=notre|=nos|=votre|=vos|=leur|=leurs|=un|=une) (@personnel|@acteur) (=est|=sont|=était|=étaient|==a|=ont|=fait|=font|=sera|=reste|=restent)   # un sujet et son verbe

[passé]   # ce qui est dit bon ne l'est plus
=avant
=avant =c =était
=était =avant
=c =était =mieux =avant
=c =était =bien =avant
=mieux =avant
=comme =avant
=autrefois
=auparavant
=jadis
=naguère
=à =l =époque
=dans =le =temps
=à =une =époque
=il =fut =un =temps
=fut =un =temps
=au =début
=au =tout =début
=au =départ
=au =commencement
=dans =un =premier =temps
=les =premiers =temps
=les =premiers =mois
=les =premières =fois
=les =premières =semaines
=la =première =année
=les =premières =années
=pendant =des =années
=pendant =longtemps
=par =le =passé
=dans =le =passé
=jusqu =alors
=anciennement
=initialement
=à =l =origine
=il =y =a =quelques =années
=il =y =a =longtemps
=a =bien =changé
=depuis =le =rachat
=depuis =le =changement
=étais =satisfait
=étais =satisfaite
=étais =content
=étais =contente
=étions =satisfaits
=étions =contents

[léger]   # peut se glisser entre deux mots d'un terme
# --- articles ---
=le
=la
=les
=un
=une
=des
=du
=de
=au
=aux
=l
=d
# --- possessifs ---
=mon
=ma
=mes
=ton
=ta
=tes
=son
=sa
=ses
=notre
=nos
=votre
=vos
=leur
=leurs
# --- démonstratifs ---
=ce
=cet
=cette
=ces
=c
=ça
=ca
=cela
=ceci
=celui
=celle
=ceux
=celles
=ci
=là
# --- pronoms, formes élidées ---
=je
=tu
=il
=elle
=on
=nous
=vous
=ils
=elles
=me
=te
=se
=moi
=toi
=lui
=eux
=soi
=y
=en
=j
=m
=t
=s
=n
=qu
=ne
# --- apostrophe oubliée ---
=jai
=jé
=jetais
=cest
=cetait
=quil
=quils
=nai
=nest
=sest
=ya
=jy
=ny
=quon
=jen
# --- prépositions ---
=à
=dans
=par
=sur
=avec
=chez
=vers
=sous
=depuis
=pendant
=dès
=lors
=entre
=selon
=via
=ds
=pr
=av
# --- être ---
=être
=été
=étant
=suis
=es
=est
=sommes
=êtes
=sont
=étais
=était
=étions
=étiez
=étaient
=fus
=fut
=fûmes
=fûtes
=furent
=serai
=seras
=sera
=serons
=serez
=seront
=serais
=serait
=serions
=seriez
=seraient
=sois
=soit
=soyons
=soyez
=soient
=fusse
=fusses
=fût
=fussions
=fussiez
=fussent
# --- avoir ---
=avoir
=eu
=eue
=eus
=eues
=ayant
=ai
=as
=a
=avons
=avez
=ont
=avais
=avait
=avions
=aviez
=avaient
=eut
=eûmes
=eûtes
=eurent
=aurai
=auras
=aura
=aurons
=aurez
=auront
=aurais
=aurait
=aurions
=auriez
=auraient
=aie
=aies
=ait
=ayons
=ayez
=aient
=eusse
=eusses
=eût
=eussions
=eussiez
=eussent
# --- adverbes courants ---
=très
=trop
=vraiment
=toujours
=encore
=jamais
=pas
=plus
=si
=aussi
=donc
=même
=déjà
=enfin
=tout
=tous
=toute
=toutes
=peu
=beaucoup
=plutôt
=assez
=extrêmement
=totalement
=complètement
=absolument
=tellement
=entièrement
=carrément
=franchement
=clairement
=seulement
=simplement
=juste
=bientôt
=souvent
=surtout
=notamment
=finalement
=malheureusement
=tjs
=tjrs
=tj
=bcp
=vrmt
=ossi
# --- locutions ; « s'il vous plaît » n'est pas une hypothèse ---
=svp
=stp
# --- fausses négations ---
# --- « personne », le nom ---
# --- « si » sans hypothèse ---
# --- « avant », la préposition ---

[souhait]   # ce qui suit manque : « il faudrait un accueil aimable »
=il =faudrait
=faudrait
=serait =bien
=serait =bon
=serait =souhaitable
=serait =judicieux
=serait =utile
=aurait =fallu
=aurait =dû
=auraient =dû
=devrait
=devraient
=devriez
=devrais
=aurais =aimé
=aurions =aimé
=aurais =préféré
=aurions =préféré
=aurais =voulu
=aurions =voulu
=aurait =aimé
=manquerait
=gagnerait =à
=gagneraient =à
=pourrait =être
=pourraient =être
=mériterait
=mériteraient

[requête]   # ce qui suit est demandé poliment : ce n'est pas un éloge
=merci =de
=merci =d
=merci =par =avance =de
=merci =d =avance =de
=veuillez
=prière =de
=prie =de
=prions =de
=pouvez =vous
=pourriez =vous
=pourrais =je
=puis =je
=peut =on
=pourrait =on
=demande =de
=demandons =de
=souhaite
=souhaitons
=souhaiterais
=souhaiterions
=aimerais
=aimerions
=voudrais
=voudrions
=est =il =possible
=serait =il =possible

# --- annoncé ou rapporté par un autre : ce n'est pas encore vrai ---
(=dit|=disent|=disait|=disaient|=répond|=répondent|=répondu|=affirme|=affirment|=affirmé|=prétend|=prétendent|=prétendait|=assure|=assurent|=assuré|=annonce|=annoncent|=annoncé|=promet|=promettent|=promis|=garantit|=garantissent|=garanti|=jure|=jurent|=certifié) (=que|=qu)
(=annonce|=annoncent|=annonçait|=annonçaient|=promet|=promettent|=promettait|=promettaient|=prétend|=prétendent|=vante|=vantent|=vanté) (=un|=une|=des|=la|=le|=les|=l|=être|=avoir)
(=promesse|=promesses) (=de|=d|=non)
# --- cherché : « je cherche un conseiller efficace » ---
(=cherche|=cherchons|=recherche|=recherchons|=cherchais) (=un|=une|=des|=quelqu)
=besoin (=d|=de) (=un|=une|=quelqu)
=tomber =sur
(difficile|compliqué|dur) (=de|=d) (=trouver|=avoir|=obtenir|=tomber)

[reprise]   # un sujet : la principale peut commencer après un « si »
=je
=j
=on
=ils
=il
=elle
=c

[neutre]   # ressemble à une négation, une hypothèse ou un passé, et n'en est pas
=merci =de (=votre|=vos|=ta|=tes|=cette|=ces|=leur|=leurs)
=merci =d =avoir
=merci =de (=m|=nous) =avoir
=si =vous =aimez
=si =vous =voulez
=si =tu =veux
=si =tu =aimes
=si =vous =ne =voulez =pas
=si =vous =avez =du =temps
=si =vous =avez =le =choix
=si =vous =tenez
=si =je =pouvais
=si =on =pouvait
=si =j =avais =su
=si =je =peux
=si =pas =cher
=si =rapide
=si =gentil
=si =gentille
=si =simple
=si =professionnel
=si =sympa
=n =importe
=nimporte
=sans =avoir =besoin
(attendre|attente|appel|appeler|queue|relance|heure|minute|jour|semaine|mois) =pour (=que|=qu)   # « attendre une heure pour qu'on raccroche » : un fait
(=du|=d =un) =point =de =vue
=peu =à =peu
=depuis =peu
=sous =peu
=peu =après
=peu =avant
=peu =de =temps
=peu =importe
=il =y =a =peu
=y =a =peu
=à =peu =près
=je =peu
=on =peu
=qui =peu
=vous =peu
=ne =peu
=n =peu
=il =peu
=elle =peu
=ça =peu
=sa =peu
=cela =peu
=tu =peu
=personne =très
=personne =agréable
=personne =aimable
=personne =sympathique
=personne =sympa
=personne =gentille
=personne =compétente
=personne =professionnelle
=personne =adorable
=personne =charmante
=personne =formidable
=personne =souriante
=personne =à =l =écoute
=personne =au =téléphone
=personne =qui
=personne =que
=personne =de =confiance
=personne =accueillante
=personne =disponible
=personne =efficace
=personne =réactive
=personne =serviable
=personne =vraiment
=personne =super
=personne =incompétente
=personne =désagréable
=ma =personne
=sa =personne
=même =personne
=première =personne
=bonne =personne
=deuxième =personne
=quelle =personne
=une =tierce =personne
=j =ai
=un =peu
=tout =à =fait
=du =tout
=tout =de =suite
=quand =même
=tout =de =même
=en =plus
=de =plus
=non =plus
=au =moins
=au =plus =vite
=à =ce =jour
=pour =l =instant
=pour =le =moment
=en =effet
=du =coup
=bien =sûr
=par =ailleurs
=s =il =vous =plaît
=s =il =te =plaît
=s =il =vous =plait
=s =v =p
=pas =seulement
=pas =que
=non =seulement
=pas =uniquement
=n =hésitez =pas
=n =hésitez =pas =à
=hésitez =pas
=hésitez =pas =à
=n =hésite =pas
=n =hésitent =pas =à
=n =hésite =pas =à
=ne =pas =hésiter
=sans =hésiter
=sans =hésitation
=sans =aucun =doute
=nul =doute
=rien =que
=rien =de =tel
=rien =de =mieux
=pour =rien =au =monde
=on =ne =sait =jamais
=sait =on =jamais
=sans =parler
=sans =compter
=sans =oublier
=sans =attendre
=sans =tarder
=sans =faute
=sans =précédent
=pas =mal =de
=plus =ou =moins
=au =plus
=au =plus =tard
=plus =tard
=plus =tôt
=plus =tot
=plus =haut
=plus =de =la =moitié
=plus =d =un
=plus =d =une
=plus =rapide
=plus =vite
=plus =cher
=plus =chère
=plus =chers
=plus =chères
=d =autant =plus
=ne =plus =ultra
=en =plus =de
=en =plus =d
=une =fois =de =plus
=plus =grand
=plus =petite
=plus =petit
=plus =grande
=plus =long
=plus =longue
=plus =fort
=plus =simple
=plus =facile
=plus =compliqué
=plus =difficile
=plus =élevé
=plus =élevée
=plus =élevés
=plus =important
=plus =importante
=plus =intéressant
=plus =bas
=plus =mauvais
=plus =mauvaise
=plus =belle
=plus =beau
=plus =grave
=plus =proche
=plus =loin
=plus =lent
=plus =lente
=une =personne
=la =personne
=cette =personne
=des =personnes
=les =personnes
=chaque =personne
=par =personne
=autre =personne
=seule =personne
=personne =âgée
=personne =handicapée
=grande =personne
=si =bien =que
=si =bien =qu
=comme =si
=si =possible
=oui =si
=avant =de
=avant =d
=avant =que
=avant =qu
=avant =le
=avant =la
=avant =les
=avant =l
=avant =mon
=avant =ma
=avant =mes
=avant =un
=avant =une
=avant =ce
=avant =cette
=avant =tout
=avant =toute
=avant =hier
=avant =dernier
=avant =dernière
=bien =avant
=juste =avant
=jour =avant
=jours =avant
=semaine =avant
=semaines =avant
=mois =avant
=an =avant
=minutes =avant
=heures =avant
=en =avant
=mettre =en =avant
=d =avant
=plus =de <nombre>
=plus =que
=plus =qu
=le =plus
=de =plus =en =plus
=beaucoup =plus =de
=encore =plus =de
=toujours =plus =de
=bien =plus =de
=rien =à =voir
=pas =mal
=pourquoi =pas
=rien =à (=redire|=dire|=ajouter|=signaler|=reprocher|=envier|=craindre|=voir)
=rien =a (=redire|=dire|=ajouter|=signaler|=reprocher)
=pas =à =pas
(demander|savoir|dire|comprendre|voir|vérifier|ignorer) (=si|=s)
=se =demande =si
(=ne|=n|=nhesite|=nhesiterai)? hésiter =pas
=pas =mieux
(=pire|=pires|=meilleur|=meilleure|=meilleurs|=meilleures|=mieux|=plus|=moins) … (=que|=qu) … (=ai|=avons|=aie|=ayons|=a|=on) =jamais   # « la pire agence que j'ai jamais vue »
=si (=ce|=c) (=n)? =est =pas … (arnaque|vol|escroquerie|honte|scandale|foutage|mensonge|malheureux)   # « si ce n'est pas du vol »
=moins (=de|=d) (<nombre>|=un|=une)
=moins =que
=du =moins
=de =moins =en =moins
=pour =le =moins
=pas =moins
=tout =au =moins
=non =moins
(=chaud|=euro|=euros) =de =moins
=le =moins (=que|=qu|=possible)
(=moins|=aussi|=plus) =bien (=que|=qu)
