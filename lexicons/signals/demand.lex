titre  Demande
quoi   Ce que le client demande, exige, attend encore ; ou une demande qu'on lui a refusée.

@moi            =je =j =jai =nous =jattends =jattend =jexige =jveux =jaimerais =jdemande
# ce que dit celui qui demande, à la première personne (=demande couvre aussi « demandé »)
@exige          =veux =voudrais =voulons =voudrions =souhaite =souhaiterais =souhaitons =souhaiterions =souhaitais =voulais ==demande =demandons =demanderai =exige =exigeons =réclame =réclamons =réclamais =aimerais =aimerions =attends =attend =attendons =désire =désirerais =désirons =sollicite =sollicitons =revendique =insiste
@attends        =attends =attend =attendons =jattends =jattend
@pouvoir        =pouvez =pourriez =pouvais =voulez =voudriez =allez =comptez =devriez =peux =pourrais
@remboursé      rembourser remboursement =remboursment =rembourcement
@somme          argent somme caution acompte dépôt trop-perçu ==dû solde euro arrhes cotisation provision =thune =pognon =fric
@réponse        réponse retour explication =nouvelles éclaircissement précision renseignement information éclairage justification =infos =info =rappel clarification
@pièce          attestation certificat facture document justificatif carte contrat relevé duplicata récépissé reçu code identifiant étiquette bordereau =rib formulaire numéro
@expliquer      expliquer répondre dire informer renseigner indiquer préciser confirmer éclairer justifier tenir communiquer =savoir
@geste          dédommagement indemnisation compensation indemnité geste dédommager indemniser compenser ristourne
@arranger       réparer dépanner résoudre rétablir solutionner débloquer raccorder refaire réparation dépannage rétablissement
@livré          livrer recevoir livraison expédier envoyer expédition acheminer
@chose          colis commande paquet article marchandise produit meuble box carton envoi billet repas matériel
@fin            résilier résiliation annuler annulation rétractation rétracter désabonner désabonnement désinscrire clôturer clôture fermeture désinscription
@corriger       corriger rectifier modifier correction rectification modification régulariser régularisation recalculer actualiser rétablir réviser révision
@dossier        facture dossier erreur compte bulletin relevé contrat adresse nom montant coordonnée =rib bonus malus échéancier fiche situation attestation

@exigeons       on-veut on-voudrait on-aimerait on-souhaite on-souhaiterait on-demande on-exige on-réclame on-attend on-attends on-voulait on-désire on-espère
# l'attente qui dure : « j'attends encore », « j'attends toujours »
@bien           argent somme caution acompte dépôt trop-perçu ==dû solde arrhes avance provision virement chèque versement =thune =thunes =pognon =fric =pépettes
@rendre         =rendiez =rende =rendent restituer rembourser recréditer reverser
@rendu          =rende =rendent =rendiez =restitue =restituent =restituiez =rembourse =remboursent =remboursiez =recrédite =recréditent =recréditiez =reverse =reversent
@vient          =vienne =viennent =veniez =répare =réparent =répariez =intervienne =interveniez =rétablisse =rétablissent =rétablissiez =débloque =débloquent =débloquiez =résolve =résolvent =résolviez =termine =terminiez =finisse =finissent =finissiez =dépanne =dépannent
@travaux        chantier travaux pose installation ouvrage malfaçon chaudière fuite ascenseur panne chauffage compteur toiture chauffe-eau portail interphone robinet volet
@manquant       manquant =manquante =manquants =manquantes =reste
@bonne          ==bon =bonne =bons =bonnes
@produit        article produit modèle taille pointure couleur canapé meuble appareil pièce téléphone machine lave-linge four réfrigérateur matelas table chaise lit vélo colis commande référence version plat menu chambre voiture véhicule box livre jeu tablette ordinateur écran casque montre chaussure robe veste pantalon
@fermer         fermer clôturer supprimer arrêter stopper résilier annuler désactiver interrompre suspendre
@engagement     compte contrat abonnement option assurance adhésion mutuelle forfait inscription ligne service souscription prélèvement carte cours engagement essai livraison commande réservation
@fichiers       fichier liste base donnée registre contact
# --- les cadres de la demande : prière, pouvoir ou devoir, impersonnel, « qu'on me… » ---
@prière         =merci =veuillez =prière =svp =prie =mercid
@allez          =allez =devez =devriez =pouvez =pourriez =voulez =voudriez =comptez =daignez =daigner =pensez =devrez =pourrez =aurez
@ilfaut         =faudrait =faudra =suffirait =suffit =urgent
@quon           =qu =que
# formes de verbe après « que », « soit » : rendre, changer, livrer, corriger…
@rende          =rende =rendent =rendiez =rembourse =remboursent =remboursiez =restitue =restituent =restituiez =recrédite =recréditent =recréditiez =reverse =reversent =reversiez
@livre2         =livre =livrent =livriez =envoie =envoient =envoyiez =expédie =expédient =expédiiez =remette =remettent =dépose =apporte =apportent =apportiez =fasse =parvienne =achemine
@change2        =change =changent =changiez =remplace =remplacent =remplaciez =échange =échangent =échangiez =renvoie =renvoient
@répare2        =répare =réparent =répariez =refasse =refassent =refassiez =refait =refaites =refont =reprenne =reprennent =repreniez =repeigne =remette =remettent =remettiez =termine =terminent =finisse =finissent =intervienne =interviennent =débouche =dépanne =rétablisse =rétablissent =rebranche =raccorde =déplace =déplacent =vienne =viennent =passe =passent =occupe =occupent =nettoie =désinfecte =traite =sécurise
@corrige2       =corrige =corrigent =corrigiez =rectifie =rectifient =rectifiiez =modifie =modifient =annule =annulent =annuliez =supprime =suppriment =supprimiez =retire =retirent =retiriez =efface =effacent =effaciez =enlève =enlèvent =enleviez =recalcule =recalculent =refasse =refassent =révise =réexamine =réexaminent =réexaminiez =régularise =régularisent =mette
@réponde2       =réponde =répondent =répondiez =rappelle =rappellent =rappeliez =appelle =contacte =contactent =contactiez =recontacte =explique =expliquent =expliquiez =dise =disent =disiez =justifie =justifient =précise =informe =informent =donne =donnent =donniez =tienne =confirme =confirment =lise =lisent =écoute =reçoive =éclaire
@refaire        refaire repeindre reprendre terminer finir achever remettre reboucher nettoyer désinfecter déboucher rebrancher raccorder réparer dépanner rétablir débloquer résoudre régler intervenir rénover changer
@effacer        effacer supprimer retirer enlever rayer sortir annuler corriger rectifier modifier refaire recalculer revoir réviser réexaminer régulariser actualiser
@compte         facture dossier calcul relevé bulletin échéancier montant index erreur attestation fiche profil donnée nom adresse numéro mail coordonnée annonce avis pénalité amende dette frais contrat avenant orthographe date certificat diplôme note indu trop-perçu fichier liste état ligne déclaration prélèvement
@attendu        commande colis paquet article marchandise meuble canapé chaussure clé diplôme badge carte billet document attestation passeport permis livre téléphone robe chèque courrier certificat étiquette contrat dossier matériel pièce cadeau fauteuil vélo lit matelas appareil machine vêtement médicament lunettes montre tableau kit
@proposé        bon remboursement geste euro remise réduction crédit avoir
@dérisoire      ridicule dérisoire minable honteux insultant minime misérable
@perte          perte perdre gâcher dégât préjudice frais hôtel taxi nuit journée repas congélateur garde-meuble garde-meubles essence parking déplacement temps vacance
@clitique       =le =la =les =moi =nous =lui =leur =ça =cela =celui =celle
@veuxque        =veux =voudrais =voulons =exige =exigeons ==demande =demandons =souhaite =souhaitons =réclame =aimerais =attends =attendons =jveux
@besoin         besoin =faut =faudrait =nécessite =manque

[refund]
=quand … (=serai|=serons|=sera) … (=remboursé|=remboursée|=remboursés)  4
=quand =est =ce =que (=je|=nous|=on) … (=remboursé|=remboursée|=remboursés)  4
(=revoir|=retrouver) … couleur … argent  4
(=veux|=voudrais|=aimerais|=espère|=compte|=souhaite) … (=revoir|=retrouver|=récupérer|=ravoir) … (argent|couleur|=sous|mise|<nombre>|euro|somme|acompte|caution|fric)  5
(=demande|=réclame|=exige|=veux|=voudrais|=attends) (=mes|=les|=ces|=mon|=ma) <nombre>? (euro|loyer|séance|acompte)  4
(=restituez|=reversez|=recréditez|=remboursez|=recredites) @clitique  5
(=restituez|=reversez|=recréditez)  4
=reprenez … =rendez  4
@veuxque (=que|=qu) … (=me|=nous|=m) … (=soit|=soient|=sois) … (=remboursé|=remboursée|=remboursés|=remboursées|=recrédité|=recrédités|=recréditées|=rendu|=rendue|=rendus|=rendues|=restitué|=restituée|=restitués|=reversé|=reversée)  5
@veuxque (=que|=qu) … (=soit|=soient) … (=remboursé|=remboursée|=remboursés|=remboursées|=recrédité|=recrédités|=rendus|=restitué|=restituée|=restitués)  4
(=ai|=avons|=aurais) besoin (=mon|=mes|=cet|=ce|=la|=cette) (argent|caution|remboursement|=sous|virement)  3
=il (=me|=nous) =faut … (=mon|=mes|=cet|=ce|=la|=cette) … (argent|caution|remboursement|=sous|virement) … (=pour|=moi|=maintenant|=urgence|=vite)  3
=quand … (règlement|paiement|versement|virement) …, <question>  4
=à =quand (virement|versement|remboursement|chèque)  4
(=moyen|=ya =moyen|possible) … (=me|=nous) (rembourser)  4
=toujours =aucun (virement|chèque|remboursement|versement)  4
(=je|=moi|=on) … (=veux|=réclame|=exige|=demande|=voudrais) … (=mes =sous|=mon =argent|=mon =fric|=mes <nombre>|restitution)  5
=rendez (=moi|=nous|=les|=mes|=mon|=nos|=notre) … (@bien|@somme|=sous)  5
=remboursez … (=moi|=nous|=les|=mes|=mon|=le|=ce)  5
(=je|=on) … (=veux|=exige|=demande) … =qu =on =me (=rende|=rembourse|=restitue)  5
(attente|=attends|=attendons) … (virement|remboursement) … (trop-perçu|trop =perçu|<nombre>|solde|caution)  4
# --- rendre l'argent : cadres ---
@prière … =rendre … (mois|semaine|part|dépôt|<nombre>|@bien)  4
@prière … (=restituer|=recréditer|=reverser|=rembourser)  4
@allez … (=rembourser|=restituer|=recréditer|=reverser)  4
=allez … =me =rendre … @bien  4
@ilfaut … (=rembourser|=remboursé|=remboursée|=restituer|=recréditer|=reverser)  3
=qu =on (=me|=m|=nous) (=rende|=rendent|=restitue|=restituent|=recrédite|=reverse)  4
@veuxque =qu =on (=me|=m|=nous) @rende  4
=que =vous … @rende … (argent|@bien|<nombre>)  4
=soit … @rende … (@bien|argent)  4
=soit (=on|=vous|=ils) me (=rend|=rendez|=rembourse|=remboursez)  4
=soit (=mes|=mon|=ma) (@bien|argent)  4
=soit … =soit (=mes|=mon|=ma) (@bien|argent)  4
(=ou|=ou =bien) =mes =sous  3
(réclamer|demander|exiger|solliciter) … restitution  4
restitution … (caution|dépôt|acompte|garantie|somme|argent|loyer|attendre|toujours|jamais)  4
(@bien|garantie|loyer|frais) … =toujours !(rendre|restituer|rembourser|arriver|verser|récupérer|virer)  4
(garder|conserver|retenir|empocher|encaisser|confisquer) … <nombre>? euro … (caution|garantie|dépôt|acompte|arrhes)  4
(caution|dépôt =de garantie|acompte|arrhes) … (envoler|garder|encaisser|confisquer|disparaître|évaporer|amputer|retenir|bloquer)  4
(remboursement|virement) … (promettre|=promis|annoncer|=annoncé|confirmer|=confirmé) …, !(arriver|venir|recevoir|voir|faire|effectuer)  4
remboursement (=promis|=annoncé|=prévu|=validé|=confirmé|=accepté) … (=toujours|=jamais|=rien|attendre|=mais)  4
(promettre|annoncer|valider|confirmer|accepter) … remboursement … (=toujours|=jamais|=rien|attendre|=mais|depuis)  4
(promettre|annoncer|valider|confirmer) … (rembourser|remboursement) …, !(arriver|venir|recevoir|voir|verser|créditer)  4
remboursement …, (=toujours|=encore) =rien  4
remboursement …, !(recevoir|arriver|verser|créditer)  4
(remboursement|virement) … (=cours|traitement) … depuis  4
(retour|renvoyer|retourner|restituer|déposer) …, !(rembourser|remboursement|recréditer)  4
!vouloir … (=votre|=leur|=ce|=cet|=un|=de) (bon d'achat|=voucher|crédit)  4
(rembourser|remboursement) … (=partie|moitié|partiel|=partiellement|=partielle) … (=mais|reste|manquer|seulement)  4
=où =est … (remboursement|argent) … <question>  4
=quand … (rembourser|remboursement|rendre|récupérer|recréditer) …, <question>  4
@moi … (batailler|battre|courir|lutter|galérer) … (remboursement|rembourser|argent|caution|acompte)  4
(impossible|moyen) (=être|=faire|=obtenir|=avoir) (=remboursé|=remboursée|remboursement|rembourser)  4
(aucun|impossible|moyen|mal|peine) … (récupérer|=ravoir) … (@bien|mise|<nombre>)  4
!(rembourser|recréditer) … (=malgré|=encore|=toujours)  3
=mon =argent … (=rendez|=rendre|=svp|=stp|=maintenant)  4
(refuser|refus) … (remboursement|rembourser|restitution|restituer|rendre)  4
@moi … (=exige|=demande|=réclame|=veux|=attends) … (=rendre|=rende|=rendent) … (@bien|argent|mise|<nombre>)  4
=toujours =ni (produit|colis|article|commande|@attendu) ni (argent|remboursement|@bien)  4
=reverrai … (@somme|argent)  4
=quand … =reverrai … argent  5
(nouvelle|trace|suite|suivi) … =mon remboursement  3
=mon remboursement … (=toujours|=attente|=jamais|bloquer|traîner)  3
remboursement … !(arriver|venir|effectuer|parvenir|créditer|virer)  4
remboursement … =toujours =en =attente  4
=toujours !=centime  3
@moi @exige … @rendre  4
@exigeons … @rendre  4
@moi (=veux|=voudrais|=exige|=réclame|=attends|=souhaite|=espère) … (=mon|=ma|=mes|=notre|=nos|=cette|=l|=la) @bien  4
@exigeons (=mon|=notre|=nos) @bien  4
=jveu … (@rendre|@bien)  4
(=veux|=jveux|=jveu|=veu) … @rendu  4
=que =vous =me (=rendiez|=remboursiez|=restituiez|=recréditiez)  4
=qu =on … @rendu  3
=attends (toujours|encore)? <nombre>? euro  3
=attends … (=remboursement|virement|chèque)  3
=attends … mon argent  4
(=où|=ou) … passer … mon argent  4
(=où|=ou) (=est|passer) mon (@bien|remboursement)  5
(=j|=on|=nous) =attend (remboursement|virement|chèque)  3
(attendre|attente) … (virement|chèque) … (remboursement|jour|semaine|mois)  3
(ni|sans) … (produit|colis|article|téléphone|commande|marchandise|billet|réponse|nouvelle) ni (argent|remboursement)  4
=ni remboursement  3
=ni =mon argent  3
(=pas|=aucun|=zéro) (produit|colis|article|commande) … (=pas|=aucun) remboursement  4
=toujours =pas =de? remboursement  3
@bien … !(rendre|restituer|reverser|recréditer|rembourser)  4
(garder|conserver|retenir|confisquer|séquestrer|empocher) … (caution|acompte|arrhes|dépôt)  3
!vouloir … (rendre|restituer|reverser) … @bien  4
refuser … (rendre|restituer|reverser|recréditer)  4
=merci … (=recréditer|=restituer)  4
=merci … =rendre … @somme  4
=veuillez … (=recréditer|=restituer|=rendre)  4
@pouvoir =vous … (=recréditer|=restituer|=rendre)  4
=soit … =remboursez  4
=vous =remboursez  3
=vous =devez … (=rembourser|=rendre|=restituer)  4
=tiens =à … =remboursé  4
=tiens =à … =remboursée  4
=compte =bien … (récupérer|rembourser|=remboursé|=remboursée|retrouver)  4
=espère … (rembourser|remboursement|récupérer)  4
=espérons … (rembourser|remboursement|récupérer)  4
=remboursement … =se … =attendre  3
impossible (=rembourser|remboursement)  4
impossible … récupérer … @somme  4
impossible =de récupérer … @bien  4
!réussir … (rembourser|récupérer)  3
=à =quand … remboursement  4
=a =quand … remboursement  4
=rendé … (moi|@somme)  4
rendez-moi … @bien  5
rendez-nous … @bien  5
rendez-moi … euro  5
=rendez =moi? @bien  5
=remboursé =moi  3
=remboursement =exigé  4
=rendez =l argent  4
rembourser … =svp  3
remboursez-moi  5
remboursez-nous  5
rendez-moi … @somme  5
rendez-nous … @somme  5
=rendez =moi? @somme  5
=rendre =mon =argent  4
=restituez … @somme  5
=remboursement =immédiat  4
=remboursement =svp  5
@moi @exige … @remboursé  5
@exigeons … @remboursé  5
(=veux|=voudrais|=souhaite|=exige|=aimerais) … (=rembourser|=remboursé|=remboursée|=remboursés|=remboursement)  5
@moi @exige … (récupérer|=ravoir|retrouver|toucher) … @somme  5
@exigeons … (récupérer|=ravoir|retrouver|toucher) … @somme  5
@moi =veux =mon =argent  5
=veux … =mon =argent  4
(demander|exiger|réclamer|solliciter) =remboursement  4
(demander|exiger|réclamer) … =être rembourser  4
demande =de remboursement …, (=toujours|=jamais|refuser|aucun|=sans|=rien|depuis|attendre)  3
=demandes =de =remboursement
=merci … =rembourser  5
=veuillez … =rembourser  5
=veuillez … (=procéder|=effectuer) … =remboursement  5
=prière =de … =rembourser  5
@pouvoir =vous … =rembourser  5
=allez … =me =rembourser  4
=vous =allez … =rembourser  3
(=quand|=comment) … (=rembourser|=remboursé|=remboursée|=remboursement) …, <question>  4
=quand … récupérer … @somme  4
=me =faire =rembourser  3
(=attente|=attend) =remboursement  4
=attente … =remboursement  3
@moi attendre … (=remboursé|=remboursée|=remboursés|=remboursées)  4
=toujours !rembourser  5
=toujours !remboursement  4
=encore !rembourser  4
=jamais =été =remboursé  4
=jamais =été =remboursée  4
!recevoir … remboursement  4
refuser … rembourser  4
refuser … remboursement  4
refus … remboursement  4
!vouloir … rembourser  4
=veulent !rembourser  4
=veut !rembourser  4
=non =remboursée  4
=non =remboursées  4
=jamais … =rendu … @somme  4
!(rendre|restituer|reverser|recréditer|recréditer) … @somme  4
=remboursement … (traîner|tarder|bloqué)  3
=remboursement =promis  3
=me =doit … (@somme|remboursement)
=me (=doivent|=doit|=devez) … @somme  4
=vous =me =devez  4
=compte =bien … rembourser  4
=rendez =le =moi  4
=rendez =les =moi  4
# --- réclamer une somme, demander qui la rend
(=réclame|=exige|=réclamons|=exigeons) (=mes|=mon|=nos|=ces|=les) <nombre> (euro|€|=eur|=balles|argent)  4
(=veux|=voulons|=voudrais|=jveux) (=mes|=nos) <nombre> (euro|€|=eur|=balles|argent)  4
=qui … (=me|=nous) (=rembourse|=rembourser) …, <question>  4
=qui =va (=me|=nous)? =rembourser  4
(pour|afin) (récupérer|=ravoir) (=mon|=ma|=mes|=notre|=nos) … (acompte|caution|argent|=sous|arrhes|billet)  3
=quand … (revoir|récupérer|toucher) … (argent|=sous|caution|acompte)  4
=et =mon remboursement <question>  4
=et =mon argent <question>  3
(=débloquez|=libérez|=rendez|=restituez) (=la|=ma|=notre|=cette|=les|=mes) (caution|fonds|argent|=sous|dépôt|acompte)  4
=remboursez  4
(=je|=jveux|=on) (=veux|=voudrais|=exige|=demande) … =être (=payé|=payée|=payés)  4
remboursement (=demandé|=réclamé|=exigé) …, (=aucune|=aucun|=rien|=jamais|=toujours|=refusé)  4
=réclame … =mon ==dû  5
# --- argent retenu, versé, envolé : on le veut
(=qu =ils|=qu'ils|=qu =elle|=qu =on) (=me|=nous) (=verse|=versent|=rend|=rende|=rendent|=paie|=paient|=vire|=virent) … (@somme|<nombre>|=mois)  4
(=où|=ou) (=est|=sont) (=passé|=passés)? (=mon|=mes|=les|=nos) (argent|=sous|euro|<nombre>|remboursement|acompte|caution)  4
(=on|=je|=j|=nous) (=attend|=attends|=attendons) … (=encore|=toujours) … (=l|=les|=la|=mes|=mon)? (acompte|caution|dépôt|<nombre>|=remboursement|chèque|virement)  3
(=toujours|=encore) (=pas|=jamais) (=viré|=virés|=versé|=versés|=recrédité|=recrédités|=remboursé|=remboursée)  3
(=à|=a) =quand =le (remboursement|versement|virement)  4
=je (=réclame|=exige|=veux) (=mes|=ces) (mois|loyer|séance|mensualité|cotisation)  3
(=arrive|=arrivons|=arriver) =pas … =faire rembourser  4
contacter … =être =remboursé  3

[compensation]
(=veux|=exige|=demande) … (=assume|=assument|=assumiez) … (dégât|erreur|conséquence|responsabilité|faute)  3
(assurance|entreprise|transporteur|société|propriétaire|bailleur|prestataire) … (=doit|=doivent|=devrait|=devez) … (=payer|=assumer|=indemniser|=dédommager|=réparer)  3
=prenez … charge … (frais|soin|euro|<nombre>|dégât|hôtel|taxi|réparation|coût|note|facture)  4
@moi (=exige|=réclame|=veux) (réduction|remise|rabais|ristourne|gratuité)  4
=quand … (règlement|prise =en =charge|indemnité) … (achat|frais|dégât|perte|dommage|bagage)  4
@veuxque (=que|=qu) … (=soit|=soient|=sois) … (=indemnisé|=indemnisée|=indemnisés|=dédommagé|=dédommagée|=dédommagés|=compensé|=compensée|=pris =en =charge|=prise =en =charge)  5
(=dédommagez|=indemnisez|=compensez)  5
(=assumez|=payez|=réglez) … (dégât|frais|casse|réparation|conséquence|perte|dommage)  4
(espérer|réclamer|solliciter) (=un|=le|=ce) geste  3
(dédommagement|indemnité|compensation|geste) … (=toujours|=jamais|=rien) … (=attends|attendre|recevoir|voir|arriver|=attente)  4
# --- dédommager : cadres ---
@prière … (=dédommager|=indemniser|=compenser)  4
@allez … (=dédommager|=indemniser|=compenser)  4
@ilfaut … (dédommager|=dédommagement|indemniser|compenser|geste)  3
=qu =on (=me|=m|=nous) (=dédommage|=indemnise|=compense)  4
=qui … (=va|=vas|=paie|=paye|=paiera|=payera|payer) … @perte …, <question>  4
=qui … (=va|=vas) … (payer|dédommager|indemniser) … <question>  3
(geste|dédommagement|compensation|indemnité) … (=aurait|=serait|=eût|=auraient) … (apprécier|bienvenu|=bienvenue|normal|minimum|=moindre|=élégant|correct)  4
(vrai|petit|moindre) geste … (=aurait|=serait)  4
(attendre|espérer) … (vrai|petit|moindre)? geste  3
(proposer|offrir|accorder|octroyer|consentir) … (bon|remise|geste|indemnité|euro|crédit|réduction) … (@dérisoire|=moquerie|insulte|blague|aumône)  4
@dérisoire … (geste|dédommagement|indemnité|indemnisation|compensation|remise)  3
(geste|dédommagement|indemnité|compensation|indemnisation|remise) … @dérisoire  4
(=mes|=nos|=mon|=ma) (perte|préjudice|déplacement) … (indemniser|rembourser|compenser|=charge)  4
@moi … (chiffrer|évaluer|estimer) … préjudice  3
@moi @exige … réparation … préjudice  4
!proposer … dédommagement  3
@moi @exige … (=que|=qu) … (=offre|=offriez|=dédommage|=dédommagiez|=indemnise|=indemnisiez)  4
@moi (=veux|=voudrais|=demande|=exige|=réclame|=souhaite|=attends) =un =avoir  4
@moi @exige … prendre … =en =charge … (frais|différence|hôtel|taxi|coût|dépense)  4
@moi @exige … prise =en =charge … (frais|différence|hôtel|taxi|coût|dépense|nuit|réparation)  4
=vous (=preniez|=prendre) =en =charge … (frais|différence|hôtel|taxi|coût|dépense)  4
=merci … (=verser|=créditer) … (prime|bonus|récompense|cadeau|indemnité|offre)  4
geste (commercial|financier)? (=serait|=aurait) … (minimum|moindre|bienvenu|=bienvenue|apprécier|normal)  4
=qui … (=va|=vas) … (dédommager|indemniser)  4
=qui (=va|=vas) =me (dédommager|indemniser)  4
@pouvoir … faire … geste  4
=vous (=pourriez|=auriez =pu|=devriez) … geste  4
=faites =un geste  4
(=offre|=offrir|proposer|=propose|=proposé) … euro … (dédommagement|geste|indemnité|compensation)  3
(=offre|=offrir|proposer) … (dédommagement|geste|indemnité|indemnisation|compensation) … (ridicule|dérisoire|minable|honteux)  4
(=où|=ou) =est … (bon d'achat|cadeau|prime|geste|dédommagement|indemnité|indemnisation)  4
refuser … (geste|indemnité|bon d'achat)  4
=à =titre =de (dédommagement|compensation)  2
=attends (toujours|encore)? (indemnité|indemnisation|dédommagement|geste)  4
@moi (=veux|=voudrais|=exige|==demande|=demandons|=réclame|=souhaite|=aimerais|=espère|=attends) … (=un|=une|=le|=des|=mon) @geste  4
@exigeons … @geste  4
(=veux|=exige|=réclame|=souhaite|=attends|=aimerais) … (dédommagement|indemnisation|compensation|geste|dédommager|indemniser)  5
(demander -demande -demandes|exiger|réclamer|solliciter|==demande) (dédommagement|compensation|geste commercial|indemnité|indemnisation)  4
(demander|exiger|réclamer) … =être (dédommager|indemniser)  4
(demande|demander|réclamer|exiger) … =dommages =et =intérêts  5
=dommages =et =intérêts  3
=merci … (=dédommager|=indemniser)  5
=veuillez … (=dédommager|=indemniser)  5
@pouvoir =vous … (=dédommager|=indemniser|geste)  5
=dédommagez  5
=indemnisez  5
=quand … (dédommager|indemniser|dédommagement|indemnisation) …, <question>  4
!dédommagement  4
=jamais =été =dédommagé  3
=toujours !dédommager  3
=sans dédommagement  3
refus … (dédommagement|geste|compensation)  3
geste … (refuser|minime|ridicule|dérisoire)  2
=avais droit … geste  4
=mérite … (dédommagement|compensation|geste)  4
(=demande|=demandons|=réclame|=réclamons|=exige) (=la|=les|=une) … (totalité|<nombre>) … (indemnisation|prévu|règlement|indemnité|compensation)  4
=moindre =des =choses … (geste|dédommagement|remise|=dédommager)  3
# --- dégâts à payer, pénalités dues, geste demandé
(=réclame|=réclamons|=demande|=demandons|=exige) … pénalité … retard  4
(=demande|=demandons|=veux|=exige|=réclame) … (=au =minimum|=au =moins)? … mois (=offert|=offerts|gratuit)  4
(=ai|=avons) (=demandé|=réclamé|=sollicité) … (geste|dédommagement|indemnisation|compensation)  4
(=ai|=avons) (=demandé|=réclamé) … (remise|réduction) … (loyer|facture|prix)  4
@veuxque (=qu'ils|=qu =ils|=qu =elle|=que) … (=payent|=paient|=paye|=paie|=prennent|=prenne) … (peinture|réparation|frais|dégât|casse|responsabilité|dommage)  4
(=doivent|=doit) … indemniser …, (=réclame|=demande|=exige)  4
(réclamation|recommandé|courrier) … demande … indemnisation  3
(=me|=nous) =devez … (indemnité|dédommagement|compensation)  4
(=espère|=espérons|=souhaite|=aimerais|=attends|==demande|=voudrais|=veux) … =être (=indemnisé|=indemnisée|=indemnisés|=dédommagé|=dédommagée|=dédommagés)  5

[replacement]
=refaites … =un … (nouveau|=autre)  2
(=aimerais|=voudrais|=aurais =aimé|=veux|=souhaite|=préférerais) … recevoir … (=nouveau|=nouvelle|=bon|=bonne|=autre|=neuf)  4
(=apportez|=ramenez|=donnez|=renvoyez) … (=un|=une|=le|=la) (=autre|=nouveau|=nouvelle|=bon|=bonne)  4
(=échangez|=remplacez|=changez) @clitique  5
=reprenez @clitique  3
(=envoyez|=renvoyez|=donnez|=livrez|=apportez) =moi (=le|=la|=un|=une|=les) (=bon|=bonne|droit|gauche|=autre|=nouveau|=nouvelle|=neuf|conforme|vrai|=vraie)  5
(=veux|=attends|=exige|=voulais|=demande|payer|=payé) … ==du =neuf  4
=attends =du =neuf  5
=qu =on (=me|=m|=nous) @livre2 … (=celui|=celle|=ceux|=celles)  5
=qu =on (=me|=m|=nous) @livre2 (=celui|=celle|=ceux|=celles) =que  5
=qu =on (=me|=m|=nous) @livre2 … (=celui|=celle|=ceux|=celles) … (payer|choisir|commander|acheter|voir)  5
@veuxque (=que|=qu) … (=soit|=soient) … (=remplacé|=remplacée|=remplacés|=remplacées|=échangé|=échangée|=échangés|=changé|=changée|=changés)  5
(=ai|=avons|=aurais) besoin … =un (autre|=nouveau) @produit  3
=il (=me|=nous) =faut … =un (autre|=nouveau) @produit  3
(=ai|=avons|=aurais) besoin … =une (autre|=nouvelle) @produit  3
=il (=me|=nous) =faut … =une (autre|=nouvelle) @produit  3
(vouloir|=voudrais|=aimerais|souhaiter|demander) (=échanger|=faire =échanger|=échange|=remplacer)  4
(préférer|=préfère|=préférerais) … =en (trouver|donner|envoyer) … =autre  3
# --- remplacer : cadres ---
@prière … (=remplacer|=échanger)  4
(=devez|=pouvez|=pourriez|=allez) … (=me|=nous|=le|=la) (=remplacer|=échanger|=changer)  4
@ilfaut … (=remplacer|=échanger)  3
@veuxque =qu =on (=me|=m|=nous|=le|=la|=les|=lui)? @change2  4
=soit … (=remplace|=remplacez|=échange|=échangez|=changez)  4
(=veux|=voulais|=voudrais|=exige|=demande|=souhaite|=attends|=aimerais|=jveux) … =celui =que  4
(=veux|=voulais|=voudrais|=exige|=demande|=souhaite|=attends|=aimerais|=jveux) … =celle =que  4
(=veux|=voudrais|=exige|=demande|=attends) … =ce =que … (commander|acheter|payer|choisir)  4
=en (=veux|=voudrais|=voulais|=souhaite|=demande|=exige) =un (autre|=qui|=neuf)  4
=en (=veux|=voudrais|=voulais|=souhaite|=demande|=exige) =une (autre|=qui|=neuve)  4
(apporter|=apporte|=apportez|=envoyez|=livrez|=renvoyez|=donnez|=remettez) … (=celui|=celle|=ceux|=celles) =que  4
@prière … (=envoyer|=renvoyer|=livrer|=faire =parvenir) … (=celui|=celle|=bonne|=bon|=nouveau|=nouvelle|=autre|=neuf|=neuve|conforme)  5
(refuser|refus) … (échange|échanger|remplacement|remplacer|changer)  4
(refus|refuser) … (=me|=nous|=le|=la|=les) changer  3
(demander|réclamer|exiger|solliciter) … (appareil|article|produit|modèle|exemplaire|taille) … (=neuf|=nouveau|conforme)  4
@moi =veux … @produit … (changer|remplacer|échanger)  4
(=veux|=voulons|=exige|=demande|=voudrais|=souhaite|=attends|=réclame|=jveux) (=le|=la|=les) @bonne @produit  4
(=veux|=exige|=demande|=voudrais|=souhaite|=réclame|=jveux) … @produit (=neuf|=neuve|conforme|=fonctionne)  4
(=veux|=exige|=demande|=voudrais|=souhaite|=réclame) … =état =de =marche  4
(=veux|=exige|=demande|=voudrais|=souhaite|=réclame|=faut) =un autre @produit  4
(=veux|=exige|=demande|=voudrais|=souhaite|=réclame|=faut) =une autre @produit  4
=il =me =faut … autre @produit  3
=merci … (=envoyer|=renvoyer|=livrer|=expédier|=réexpédier) … (=nouveau|=nouvelle|@bonne|=autre) @produit  5
(=envoyez|=renvoyez|=livrez|=donnez) … (=nouveau|=nouvelle|@bonne|=autre) @produit  5
=qu =on =me (=change|=remplace|=échange)  3
=que =vous … (=changiez|=remplaciez|=échangiez)  4
@moi @exige … (=remplace|=remplacent|=remplacé|=remplacée|=remplaciez|=échangiez|=échangé)  4
(attendre|=attends) … (=échange|remplacement)  4
(demander|réclamer) changement @produit  3
=réexpédiez  4
@moi @exige (=échange|=échanger|=remplacer|=remplacement)  5
@moi @exige … (=neuf|=neuve)  5
@exigeons (=échange|=échanger|=remplacer|=remplacement|=neuf|=neuve)  5
@moi @exige (=un|=une)? (=autre|=nouveau|=nouvelle) (appareil|article|produit|colis|modèle|pièce|box|téléphone|taille|exemplaire|chambre)  4
@exigeons (=un|=une)? (=autre|=nouveau|=nouvelle) (appareil|article|produit|colis|modèle|pièce|box|téléphone|taille|exemplaire|chambre)  4
(demander|exiger|réclamer) … (=échange|échanger|remplacement|remplacer)  4
=merci =de (=remplacer|=échanger|=changer|=renvoyer)  4
=veuillez … (=remplacer|=échanger|=changer)  5
@pouvoir =vous … (=remplacer|=échanger|=renvoyer)  4
remplacez-le
=remplacez  5
renvoyez-moi
=renvoyez … =nouveau  4
refuser … (remplacer|échanger|=échange|remplacement)  4
!vouloir … (remplacer|échanger)  4
=toujours !(remplacer|échanger)  4
=qu =on changer … (appareil|box|produit|pièce|matériel|chambre)  4
véhicule =de =remplacement … @attends  3
voiture =de =prêt … =toujours  2
nous (vouloir|demander|exiger|souhaiter|attendre) … (remplacement|échange)  4
(=veux|=voudrais|=exige|=attends|=demande) (=le|=la|=mon|=un|=ce) (modèle|article|produit|canapé|taille|appareil|couleur) … (commander|=commandé|=payé|=choisi|neuf|conforme|=bonne)  4
(=envoyez|=renvoyez|=livrez) … (=bon|=bonne|=bons|conforme|=neuf) … (article|taille|modèle|produit|porte|pièce|couleur|=celui)  4
=il =me =faut (=un|=une) (autre|nouveau|=nouvelle)  4
(=faut|=faudrait) (=me|=nous)? (=un|=une) (autre|=nouvelle|=nouveau) (article|modèle|plateau|pièce|porte|téléphone|carte|appareil|taille)  3
(=donnez|=envoyez|=renvoyez|=livrez) =moi =un … (=neuf|=neuve|=autre)  5
=attends =qu =on =me (=la|=le|=les) (=change|=remplace)  4

[repair]
(on-veut|on-voudrait|on-aimerait|on-demande|on-exige|on-réclame) … (électricien|plombier|réparateur|technicien|chauffagiste|serrurier|dépanneur|artisan|maçon|peintre|couvreur|ascensoriste|intervention|réparation)  4
(=attends|=attend|=attendons) … (serrurier|maçon|peintre|couvreur|artisan|chauffagiste|électricien)  4
(=toujours|=encore) =en =attente … (réparation|intervention|technicien|pièce|plombier|dépannage|électricien|réparateur)  4
(=rebouchez|=repeignez|=resserrez|=débloquez|=sécurisez|=changez) … (trou|mur|joint|porte|serrure|ampoule|ascenseur|fuite|vitre|portail)  4
(=réparez|=remettez|=refaites|=terminez|=finissez|=débouchez|=rebranchez|=nettoyez) @clitique  4
@veuxque (=que|=qu) … (=soit|=soient) … (=réparé|=réparée|=réparés|=réparées|=refait|=refaite|=refaits|=recommencé|=recommencée|=cassé|=repris|=reprise|=terminé|=terminée|=terminés|=fini|=finie|=rétabli|=rétablie|=remis|=remise|=résolu|=résolue|=débloqué|=débloquée|=nettoyé|=nettoyée|=réglé|=réglée|=fait)  5
(=ai|=avons|=aurais) besoin =d =un (réparateur|technicien|plombier|électricien|dépanneur|chauffagiste|serrurier|dépannage)  4
=il (=me|=nous) =faut … (réparateur|technicien|plombier|électricien|dépanneur|chauffagiste|serrurier|intervention|dépannage|=courant|=chauffage|=internet|=connexion|=ascenseur)  4
(=sois|=soit) =vous … (=réglez|=régler|=répare|=réparez)  4
(=sois|=soit) =vous =me (régler|réparer|rétablir|dépanner)  5
(=qu'ils|=qu =ils) (=viennent|=reviennent) (reprendre|réparer|terminer|finir|refaire|remettre|constater)  5
=envoyez (=quelqu'un|=quelqu =un|technicien)  4
=pour =qu'ils (=bougent|=interviennent|=réparent|=viennent)  3
=pour =qu =ils (=bougent|=interviennent|=réparent|=viennent)  3
ligne =hs … date … rétablissement  3
# --- réparer : cadres ---
@prière … (=réparer|=dépanner|=rétablir|=raccorder|=rebrancher|=déboucher|=intervenir|=résoudre|=refaire|=achever)  4
=allez … (=me|=nous|=m) (=refaire|=réparer|=repeindre|=reprendre|=changer|=remettre|=terminer|=finir)  4
@allez … (=réparer|=dépanner|=rétablir|=intervenir|=rebrancher|=déboucher|=raccorder|=résoudre)  3
@ilfaut … (=réparer|=réparé|=réparée|=dépanner|=rétablir|=intervenir|=terminer|=résoudre)  3
(juste|simplement|seulement|=que) =que? quelqu'un … @répare2  4
=qu =on (=me|=nous|=le|=la|=les|=y)? @répare2 … @travaux  4
(=que|=qu) (quelqu'un|=quelqu =un|=un technicien|=un agent|=un plombier|=un artisan|=une équipe) … (=répare|=refasse|=remette|=termine|=finisse|=intervienne|=dépanne|=rétablisse|=débouche|=vienne|=se =déplace)  4
=soit … (=me|=nous) (=refait|=refaites|=répare|=réparez|=termine|=terminez)  4
(=venez|=revenez) … @refaire  4
=remettez … (marche|route|état|service|@travaux|courant)  4
=remette … (marche|route|état|service|@travaux|courant|=eau)  4
(=réparez|=terminez|=finissez|=achevez|=débouchez|=rebranchez|=refaites|=nettoyez|=raccordez) … (@travaux|=chantier|ligne|rue|escalier|lampe|ascenseur)  4
(=moindre|minimum) … (=serait|=est) … (=réparer|=venir|=terminer|=intervenir)  3
(signaler|déclarer|signalement|demander) …, =toujours !(réparer|réparation|intervenir|passer|venir|remplacer)  4
(panne|fuite|problème|défaut|malfaçon) … (signaler|déclarer) …, (=rien|personne|=toujours)  3
=quand … (technicien|réparateur|intervention|réparation|dépanneur|artisan|=réparé|=réparée|=rétabli|=rétablie) …, <question>  4
=attendons … (réparateur|réparation|technicien|intervention|dépannage|plombier|pièce|électricien)  4
@exigeons … (réparation|travaux|intervention|remise|nettoyage|désinfection|sécurité|éclairage|entretien)  3
@moi @exige (mise =en =sécurité|désinfection|nettoyage)  4
=interveniez  3
=réparation … =toujours … (=attente|=rien)  3
=venez (réparer|dépanner|régler|chercher|terminer|finir|constater|voir)  4
=venez … (réparer|dépanner|terminer|finir)  4
@moi @exige (=que|=qu) … @vient  4
@exigeons … (=que|=qu) … @vient  4
@moi (=veux|=demande|=exige|=voudrais|=souhaite|=attends) … (technicien|réparateur|plombier|électricien|dépanneur|chauffagiste|intervention|dépannage)  4
=qu =on (=vienne|=répare|=rétablisse|=débloque)  4
=que quelqu'un … (=vienne|=intervienne|=passe|=répare)  4
=que =quelqu =un … (=vienne|=intervienne|=passe|=répare)  4
=attends … (réparateur|réparation|technicien|intervention|dépannage|dépanneur|plombier)  4
=soit =vous … (=reprenez|=réparez|=terminez|=finissez|=remplacez|=intervenez)  4
=merci … (=venir|=terminer|=finir|=achever|=reprendre) … @travaux  4
=merci … (=venir|=passer) (=réparer|=terminer|=finir|=contrôler|=vérifier)  4
@moi @exige … (reprise|achèvement|remise =en =état) … @travaux  3
@moi @exige (=déblocage|=rétablissement|reprise =des =travaux)  4
@moi @exige … (reprise|achèvement) … (travaux|malfaçon|chantier)  4
=espère … (=résolu|=réparé|=rétabli|=réglé|rétablissement)  3
=faut (réparer|rétablir|intervenir|dépanner)  3
=faudrait (réparer|rétablir|intervenir|dépanner)  3
=quand … (=va|=vont) =revenir  3
=à =quand … (réparation|retour|rétablissement|fin|solution)  4
=a =quand … (réparation|retour|rétablissement|fin|solution)  4
=quand (=allez|=comptez|=pensez|=pouvez|=pourrez) =vous @arranger  5
=quand allez-vous @arranger  5
=quand comptez-vous @arranger  5
=quand … =allez =vous … @arranger  5
(=quand|=jusqu) … allez-vous … @arranger  5
=rendez … (=courant|=chauffage|=eau|=jus)  4
=remettez … (=courant|=chauffage|=eau|=jus)  4
=veux (chauffage|=eau|=électricité|courant|internet|réseau|=connexion|=fibre)  3
(attendre|=attends) … (raccordement|remise =en =service|rétablissement|mise =en =service)  3
@moi @exige @arranger  4
@exigeons (réparation|dépannage|rétablissement)  4
=réparez  5
=rétablissez  5
(=intervenez|=dépannez) (=moi|=nous|=vite|=svp|=rapidement)  5
=débloquez  5
=résolvez  4
=remettez … (connexion|réseau|électricité|courant|chauffage|eau|gaz|internet|=co|ligne|service)  5
donnez-nous
=donnez … (internet|connexion|réseau|=eau|électricité)  3
=rendez … (internet|connexion|réseau|=eau|électricité|ligne)  5
rendez-moi … (internet|connexion|réseau|électricité|ligne)
=merci =de … (=réparer|=rétablir|=dépanner|=intervenir|=résoudre|=régler|=débloquer|=solutionner|=remettre)  4
=veuillez … (=réparer|=rétablir|=dépanner|=intervenir|=résoudre|=régler|=débloquer|=remettre)  5
@pouvoir =vous … (=réparer|=rétablir|=dépanner|=résoudre|=régler|=intervenir|=remettre|=débloquer)  5
=vous =allez … (=régler|=réparer|=rétablir|=résoudre) … (=jour|problème|panne|=quand)  4
=quand … (=revient|=remarche|=reviendra|=fonctionnera|=remarchera)  3
(demander|exiger|réclamer) (réparation|dépannage|technicien)  3
=faites =quelque =chose  4
=dirait … (réparer|rétablir)  4
=envoyez … (technicien|quelqu'un|plombier|dépanneur|électricien)
=envoyez … (technicien|plombier|dépanneur|électricien|réparateur)  4
=besoin =d =un technicien  3
refuser … réparer  4
=soit =vous … (=régler|=réglez)  4
(demander|exiger|réclamer|vouloir|attendre) réparation … (garantie|appareil|machine|téléphone|gratuit|véhicule|voiture|ordinateur|prévoir|prévu)  4
(refuser|refus) … reprendre … (malfaçon|travaux|chantier|carrelage|peinture|finition)  4
(attendre|=attends|=attend|=attendons) … (=toujours|depuis) … (réparation|travaux|intervention|dépannage|technicien|plombier)  4
(rappeler|relancer|réclamer|appeler) … (=tous|sans|fois|plusieurs|mois) … (réparation|réparer|travaux|dépannage)  3
# --- qu'on vienne, qu'on finisse, que cela marche
=il =faut (=venir|=revenir) (=refaire|=réparer|=finir|=terminer|=corriger)  4
(@veuxque|=faut|=faites|=nécessaire) =que (=cette|=ce|=cet|=la|=le|=l|=ma|=mon) (chaudière|ligne|box|ascenseur|appareil|chauffage|machine|fibre|fuite) … (=fonctionne|=marche|=remarche|=refonctionne)  4
(=qu'il|=qu'elle|=qu =il|=qu =elle|=qu'ils|=qu =ils|=qu'on|=qu =on) (=vienne|=viennent|=revienne|=reviennent) … (=réparer|=finir|=refaire|=terminer|=reprendre|=corriger)  5
(=aimerais|=voudrais|=souhaite) … =qu … (=reviennent|=revienne|=vienne|=viennent)  4
@moi @exige … réparation (immédiat|rapide|urgent|définitif)?  3
@moi @exige (remise =en =état|=désinsectisation|=dératisation|assainissement|travaux)  3
=que … (=murs|mur|logement|ouvrage|travaux|défaut) … (=soient|=soit) … (=assainis|=assaini|=traités|=repris|=refaits|=refait|=terminés|=réparés)  4
=date =de (rétablissement|réparation) … <question>  3
(=à =quand|=a =quand) =la (réparation|remise|intervention)  4
(=demande|=réclame|=exige|=demandons) … (intervention|dépannage|rétablissement) … (urgence|urgent|immédiat|rapide)  3
<nombre> mois (=qu|=que) … (=réclame|=demande|=réclamons) … (réparation|=désinsectisation|travaux|intervention)  4
temps =de (réparer|rétablir|intervenir|dépanner)  4
nécessaire … =que … (=fonctionne|=marche|=remarche)  4
=corrigez … (bug|panne|dysfonctionnement|application|appli|connexion|site)  5
(=réglez|=résolvez|=solutionnez) … (problème|panne|souci|bug)  4
(=faites|=faire|=fais) … (=truc|=quelque =chose) … (=svp|=stp|=vite|=enfin)  3
(=svp|=stp) … =faites … (=truc|=quelque =chose)  4
=faites … =un =truc  4
(=temps|=moyen|=bien) =de (régler|résoudre|réparer|rétablir|arranger|dépanner|solutionner) … (problème|souci|panne|service|ligne|réseau|connexion|situation|matériel|chauffage|ascenseur)  4
(=attendez|=faut|=faudrait|=faudra) … =pour (régler|résoudre|réparer|rétablir|arranger|dépanner|solutionner)  4
(==règle|=réglez|=résolvez|=arrangez|=réparez|=rétablissez) (=mon|=mes|=votre|=vos|=le|=ce|=nos|=notre|=la) (problème|souci|panne|service|ligne|réseau|connexion|situation|matériel|chauffage|ascenseur)  5
=vous =pouvez … (réparer|rétablir|régler|résoudre|dépanner) …, (=svp|=stp|<question>)  5
=attendez =quoi =pour … (régler|résoudre|réparer|rétablir|intervenir|agir)  5
pourrions-nous … solution  4
(=une|=la) solution … =apporter  3
=vous … plaît … =aider … (problème|souci|panne|connexion)  4
possible … regarder … (problème|souci|pourquoi|connexion|ligne)  4

[delivery]
(=bougez|=apportez|=amenez|=ramenez|=déposez|=livrez|=postez) @clitique … (chez|maison|domicile|adresse|=moi)  4
=envoyez (=le|=la|=les) … (adresse|=moi|chez|domicile)  4
(=apportez|=amenez|=ramenez|=déposez) … (=mon|=ma|=mes|=le|=la) @attendu  4
(=aimerais|=voudrais|=aimé|=souhaite|=veux) recevoir … (=manquante|=manquants|=manquantes|=manquant|=reste|=suite|@attendu|=ce =que|=commandé)  5
(=reste|=manque) … (=aimerais|=voudrais|=attends|=veux)  2
@moi @exige … (=que|=qu) … =vienne … =livrer  5
@exigeons … (=que|=qu) … =vienne … =livrer  5
(=livrez|=expédiez|=relivrez|=réexpédiez|=acheminez) @clitique  5
@veuxque (=que|=qu) … (=soit|=soient|=sois) … (=livré|=livrée|=livrés|=livrées|=expédié|=expédiée|=remis|=remise|=envoyé|=envoyée|=déposé)  5
=vienne … =livrer  4
(=ai|=avons|=aurais) besoin … (=mon|=mes|=ma|=cette|=ce) (colis|commande|carte|passeport|permis|médicament|diplôme|badge|clé|paquet|chéquier|matériel|pièce)  3
=il (=me|=nous) =faut … (=mon|=mes|=ma|=cette|=ce) (colis|commande|carte|passeport|permis|médicament|diplôme|badge|clé|paquet|chéquier|matériel|pièce)  3
=rendez … (=mon|=ma|=mes|=nos) (bagage|valise|affaire|clé|vélo|voiture|passeport|matériel)  4
# --- livrer, remettre : cadres ---
@prière … (=livrer|=expédier|=acheminer)  4
@allez … (=livrer|=expédier)  4
@ilfaut … (=livrer|=expédier)  3
=qu =on (=me|=m|=nous) @livre2 (=ma|=mon|=mes)  4
=soit (=mes|=mon|=ma) @attendu  4
=soit … (=me|=nous) (=livre|=livrez|=envoie|=envoyez)  4
(=veux|=voudrais|=aimerais|=exige|=réclame|=attends|=attendons|=voulons|=jveux|=attend) … (=soit)? (=mes|=mon|=ma|=nos|=notre) @attendu  4
=envoyez =moi … (@attendu|=ma|=mon|=mes)  4
=envoyez =le =moi  4
=envoyez =la =moi  4
=envoyez =les =moi  4
=livrez =moi  5
(=donnez|=remettez|=apportez|=rendez|=expédiez|=envoyez) =moi? (=mon|=ma|=mes|=nos|=notre) @attendu  4
=quand … (=livraison|=livré|=livrée|=recevoir|=arriver|=aurai|=arrivera|=arrive) …, <question>  4
(==où) (=est|=sont|=passer|=passé) … (@attendu|commande|colis) … <question>  3
=où =en =est … @chose  5
=toujours =en =attente … @chose  4
=vienne … (=livrer|=livre)  4
(=que|=qu) … =vienne … =livrer  4
@moi @exige … =vienne … =livrer  5
(=veux|=jveux|=veu|=voudrais|=aimerais) (mon|ma|mes) @produit  3
=veux … mes @produit  3
=quand (=vais|=aurai|=aurons|=allons|=recevrai|=recevrons|=pourrai) (=je|=nous) … @chose  5
=quand … =aurons =nous … @manquant  5
=quand … =reste =de =la commande  4
=quand … =je =vais =recevoir  4
=a =quand … (livraison|=colis|=commande)  5
=à =quand … (livraison|=colis|=commande)  5
@moi @exige … (@produit|@chose|élément|lot|lame|latte|pied|vis|accessoire|carton|partie) @manquant  4
@moi @exige … (=manquante|=manquants|=manquantes|=manquant)  4
=attends (toujours|encore) (=mon|=ma|=mes|=notre) @chose  3
=jattends … (@chose|livraison)  3
(mois|semaine|jour) … =que =j =attends (@chose|@produit|livraison)  4
=merci … (=envoyer|=expédier|=livrer|=réexpédier) … (@manquant|colis|commande|paquet|pièce|élément)  5
=que quelqu'un … (=livre|livrer)  4
=vienne … livrer  4
=qu =on =me =livre  3
=que =vous … (=livriez|=expédiiez|=envoyiez)  4
(=où|=ou) (=est|=sont) (=passé|=passée|=passés|=passer) … @chose  5
(=où|=ou) (=est|=sont) (mon|ma|mes) (@chose|@produit)  5
(=est|=sont) =où … (mon|ma|mes) (@chose|@produit)  5
=relivrez  4
=représentez … colis  3
@moi (=veux|=exige|=réclame|=voudrais) (=être|=mon|=ma|=mes)? (=livré|=livrée|=colis|=commande)  4
=je =veux @chose  3
=veux =mon =colis  5
=veux =ma =commande  5
=livrez  5
=expédiez  5
=envoyez =moi @chose  4
=rendez =moi @chose  3
=où =est =mon @chose  5
=où =est =ma commande  5
=où =en =est … (colis|commande|livraison)  4
=où =se =trouve … (colis|commande)  4
=quand =vais =je recevoir  4
=merci … (=livrer|=expédier)  4
=veuillez … (=livrer|=expédier)  5
@pouvoir =vous … (=livrer|=expédier)  4

[cancellation]
(=libérez|=désengagez) … (=moi|=nous)  4
(=laissez|=laisser) … (=moi|=me|=nous) … (partir|résilier|quitter|sortir)  4
engagement … (=courir|=court|=continue|courir) … (=toujours|=alors|=encore|malgré)  3
(=résiliez|=clôturez|=annulez|=désinscrivez|=désabonnez) @clitique  5
(=arrêtez|=stoppez|=cessez|=fermez) (=ce|=cet|=cette|=mon|=ma|=le|=notre) @engagement  5
@veuxque (=que|=qu) … (=soit|=soient) … (=résilié|=résiliée|=résiliés|=annulé|=annulée|=clôturé|=clôturée|=clos|=fermé|=fermée|=clôturés|=arrêté)  5
(relance|relancer|courrier|mail|lettre|appel|demande) … =pour … (contrat|abonnement|adhésion|inscription) … (arrêter|=arrête|=cesse|=prenne)  4
(courrier|lettre|recommandé|mail|demande) … (recommandé|=recommander)? … résiliation … (perdre|=perdu|égarer|disparaître|jamais|ignorer|rien)  4
(perdre|=perde|égarer|ignorer) … (courrier|lettre|recommandé|demande) … résiliation  4
=veux … (formulaire|papier|document) … (=pour)? (partir|clôture|rachat|résiliation|résilier|clôturer)  4
(=je|=on) … (=veux|=voudrais|=souhaite|=demande|=exige) … =que (=ça|=ca|cela) (=cesse|=s =arrête|=prenne =fin)  3
(=ai|=avons) … (=annulé|=résilié|=stoppé) …, (=reprélevé|=reprélevée|=reprélevés|=encore =prélevé|=toujours =prélevé)  4
(mois|semaine) (=que|=qu) … (=je|=on|=nous) (=demande|=demandons|=essaie|=essaye|=attends) … (clôture|fermeture|résiliation|transfert|résilier|clôturer|fermer)  5
(demande|demander|=demandé) … (clôture|fermeture|transfert|résiliation) … (traîner|=depuis|=toujours|rien|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  4
# --- résilier, annuler : cadres ---
@prière … (=résilier|=clôturer|=désabonner|=désinscrire|=fermer)  4
@veuxque =qu =on (=me|=m|=nous)? (=résilie|=clôture|=désabonne|=désinscrive|=annule)  4
(demander|solliciter|exiger|réclamer) (clôture|fermeture|résiliation|annulation|désabonnement|rétractation) …, (=toujours|=mais|jamais|=rien|aucun|=sans|refuser|mois|depuis|ouvrir)  4
(résiliation|rétractation|clôture|désabonnement) …, =toujours !(prendre|traiter|effectuer|faire|enregistrer|valider|réponse)  4
(résiliation|rétractation|désabonnement|annulation) (refuser|ignorer|rejeter|impossible)  4
@moi (essayer|tenter|demander) … (arrêter|résilier|annuler|stopper|désabonner|clôturer|désinscrire|rompre|désengager|rétracter) …, (impossible|refuser|refus|jamais|rien|toujours|personne|sourde)  4
(bouton|lien|page|onglet) … (résilier|résiliation|désabonnement|désabonner|annuler) … (introuvable|marcher|fonctionner|exister|tourner|cacher|disparaître)  4
(refus|refuser) … (=me|=nous|=mon|=ma|=notre|=de)? … (libérer|désengager|désinscrire|annulation|rétractation)  4
(=résiliez|=stoppez|=arrêtez|=clôturez|=fermez) … (contrat|abonnement|compte|option)  5
@moi @exige @fermer … @engagement  4
@moi (=voulais|=voulu|=souhaitais|=essaie|=essaye|=essayé|=tente|=tenté) … @fermer … @engagement  4
vouloir (arrêter|résilier|annuler|désabonner|désengager) … (impossible|refus|refuser)  3
@moi @exige (annulation|résiliation|clôture|rétractation) … @engagement  5
(=envoyé|envoyer|adresser|faire|transmettre|poster) … (résiliation|rétractation|demande =d annulation) … (fois|rien|jamais|ignorer|toujours)  4
=comment … (=désabonner|=désabonne|=résilier|=résilie|=annuler|=annule|=arrêter|=supprimer|=fermer|=désinscrire|=rétracter) …, <question>  3
=comment =fait =on … (=désabonner|=résilier|=annuler|=arrêter|=fermer|=supprimer)  5
=comment … faire … (=désabonner|=résilier|=annuler|=arrêter|=fermer|=supprimer)  5
impossible … (fermer|supprimer|arrêter|stopper|quitter|désengager|rompre|interrompre) … (@engagement|avant)  4
impossible … mettre fin  4
impossible … (=désengager|=rétracter|=désabonner|=désinscrire)  4
(droit|délai) =de rétractation … (refuser|ignorer|sourde|rien|jamais|respecter|nier)  4
exercer … (rétractation|rétracter)  4
=laissez =moi (partir|quitter)  3
laissez-moi (partir|quitter)  4
@moi @exige … mettre … (terme|=fin) … @engagement  4
@moi @exige … me (désengager|libérer|rétracter|désister)  4
(demande|courrier|lettre) =de? résiliation … (=lettre =morte|sans réponse|jamais|toujours|ignorer|refuser|rejeter)  4
(quatre|trois|cinq|deux|=2|=3|=4|=5|plusieurs) (courrier|recommandé|mail|lettre|demande) (résiliation|résilier|rétractation|annulation)  4
@moi @exige @fin  4
(on-demande|on-exige|on-réclame|on-attend) … @fin  4
(=ai|=avons|=jai) (=demandé|=demander|=sollicité|=exigé|=réclamé) (=à =ce =que)? @fin  4
=demande =de (résiliation|rétractation|annulation|clôture|désabonnement)  3
=merci … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner|=supprimer)  4
=veuillez … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner)  5
@pouvoir =vous … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner)  5
=annulez  5
=clôturez  5
désinscrivez-moi
=désinscrivez  5
impossible (résilier|annuler|désabonner|désinscrire|rétracter|clôturer)  4
@moi !(parvenir|arriver|réussir) … (résilier|annuler|désabonner|rétracter|désinscrire|clôturer)  4
refuser … (résilier|résiliation|annuler|annulation|rétractation|désabonner|clôturer)  4
!vouloir (résilier|annuler|clôturer|désabonner)  4
@moi essayer … (résilier|annuler|désabonner|rétracter)  3
@moi vouloir (résilier|annuler|désabonner|rétracter|désinscrire|clôturer)  3
=ai vouloir … (résilier|annuler|désabonner|rétracter|désinscrire|quitter)  3
=toujours !(=résilié|=résiliée|=annulé|=annulée)  4
(=attends|attente) (résiliation|annulation|clôture)  4
(lettre|courrier|recommandé|mail) … résiliation … (ignorer|perdre|jamais|égarer)  4
=pour (=résilier|=annuler|=désabonner) … (=sourds|galère|parcours|calvaire|enfer|compliqué)  4
=supprimez … compte  4
=fermez … compte  4
=résiliez … (=mon|=mes|=notre|=ce|=le|=cet|=cette|=moi)  5
(=arrêtez|=stoppez|=cessez) … prélèvement  5
(=arrêtez|=stoppez|=cessez) =de =me (=prélever|=débiter|=facturer)  5
=merci … (=annuler|=résilier|=clôturer) … (contrat|abonnement|inscription|adhésion|compte)  5
(refus|refuser|=veulent|=veule|=veut) … (résilier|annuler) … @engagement  4
=ne (=veulent|=veut|=veule) =pas … (résilier|annuler)  4

[correction]
@veuxque … =nouvelle facture  5
@veuxque … (facture|relevé|calcul|expertise|relève) … (=contradictoire|=rectificative|=correcte|=juste|=nouvelle|=nouveau)  4
@veuxque … =une (facture|régularisation|attestation) … (=correcte|=juste|=vraie|=rectifiée|exact)  4
@veuxque … relevé (=contradictoire|=juste|exact)  4
(=rétablissez|=remettez|=mettez) … (=mes|=mon|=ma|=bonne|=bonnes|=bon) (droit|date|nom|adresse|dossier|point|situation)  5
(=corrigez|=rectifiez|=retirez|=effacez|=supprimez|=enlevez|=annulez|=modifiez|=recalculez) @clitique  5
@veuxque (=que|=qu) … (=soit|=soient) … (=corrigé|=corrigée|=corrigés|=rectifié|=rectifiée|=rectifiés|=effacé|=effacée|=effacées|=supprimé|=supprimée|=supprimées|=annulée|=retiré|=retirée|=modifié|=modifiée|=recalculé|=recalculée|=revu|=revue|=réexaminé|=régularisé|=régularisée)  5
(=ai|=avons|=aurais) besoin … (facture|attestation|bulletin|contrat|relevé|échéancier|certificat) … (=correcte|correct|=juste|exact|=rectifiée|=rectifiée|conforme|=propre|=corrigée)  4
=il (=me|=nous) =faut … (facture|attestation|bulletin|contrat|relevé|échéancier|certificat) … (=correcte|correct|=juste|exact|=rectifiée|=rectifiée|conforme|=propre|=corrigée)  4
@moi (contester|=conteste) … =toujours  3
(=enlever|=annuler|=retirer|=supprimer) … (frais|pénalité|majoration|agios) … (=rejet|=indûment|=injustifié)  3
=quand … (correction|rectification|régularisation|mise =à =jour)  4
(=arrêtez|=cessez) =de =me (=facturer|=prélever|=débiter|réclamer|=relancer)  4
=merci … (=faire)? (=revoir|=vérifier|=recalculer|=rectifier) … (facture|compteur|index|échéancier|montant|consommation|dossier)  5
(=rectifiez|=régularisez)
(=mettre|=mets|=mettons) … =en =demeure =de (régulariser|rectifier|corriger|lever|annuler)  4
# --- corriger, effacer : cadres ---
@prière … (=effacer|=supprimer|=retirer|=enlever|=rayer|=sortir|=annuler|=corriger|=rectifier|=modifier|=refaire|=recalculer|=réviser|=réexaminer|=régulariser|=actualiser) … @compte  4
@allez … (=corriger|=rectifier|=recalculer|=modifier|=supprimer|=effacer|=réexaminer) … @compte  4
=qu =on @corrige2 … @compte  4
@quon … (=mon|=ma|=mes|=nos|=notre) @compte … (=soit|=soient) (=retiré|=retirée|=supprimé|=supprimée|=effacé|=effacée|=corrigé|=corrigée|=rectifié|=rectifiée|=annulé|=annulée|=modifié|=modifiée|=revu|=revue|=réexaminé|=recalculé|=régularisé|=régularisée|=retirés|=effacées|=supprimées|=corrigées)  5
(=retiré|=retirée|=supprimé|=effacé|=effacées|=supprimées|=retirées) … =vos (fichier|liste|base|donnée|listing)  4
@moi @exige (=bien =vouloir|=pouvoir)? @effacer … @compte  4
@moi @exige … @compte … (=rectifié|=rectifiée|=corrigé|=corrigée|=juste|exact|=exacte|=conforme|rectificatif|=rectificative)  4
(attestation|facture|bulletin|relevé|contrat|certificat|échéancier|acte) … (rectifier|=rectifiée|=rectifié|=corrigée|corriger|rectificatif|=rectificative) … (attendre|=toujours|=rien|=jamais)  3
(attendre|=attends|réclamer|demander) … (attestation|facture|bulletin|relevé|contrat|certificat|échéancier|avenant|acte) … (rectifier|=rectifiée|=rectifié|=corrigée|=corrigé|=rectificative|=juste|exact)  4
(erreur|faute|nom|adresse|date|montant|facture|index) … =toujours !(corriger|rectifier|modifier|régulariser|revoir|changer|annuler)  4
(signaler|contester) (erreur|faute|montant|index|facture) …, (=toujours|=rien|=jamais|=aucune)  3
(refuser|refus) … @effacer … @compte  4
=je ==conteste … (@compte|somme|décision|contravention|calcul|redressement)  3
(=corrigez|=rectifiez|=modifiez|=annulez|=refaites|=recalculez|=supprimez|=retirez|=enlevez|=réexaminez|=effacez|=revoyez) … @compte  5
=merci … supprimer … (coordonnée|numéro|adresse|donnée|nom|mail|fichier|liste)  5
(=effacez|=supprimez|=retirez|=enlevez|=rayez|=sortez|=désinscrivez) … @fichiers  5
=effacez  4
effacez-moi  5
retirez-moi  4
supprimez-moi  4
@moi @exige … (suppression|effacement|retrait|mise =à =jour|réexamen|révision|=recalcul|annulation) … (donnée|profil|compte|fiche|dossier|facture|pénalité|frais|droit|amende|pv|dette|adresse|nom|annonce|avis)  4
@moi @exige … (suppression|effacement|retrait|réexamen|=recalcul|refaire)  4
@moi @exige … (facture|dossier|bulletin|échéancier|compte) … (corriger|revoir|rectifier|refaire|modifier|annuler|=juste|exact|correct)  4
@moi @exige … (facture|bulletin|relevé) (=juste|exact|correct|conforme|=rectifiée)  4
@moi @exige … (refaire|revoir|recalculer|réviser|réexaminer) … (facture|dossier|calcul|compte|échéancier|droit)  4
=qu =on (refaire|corriger|revoir|rectifier) … (facture|dossier|calcul|compte)  4
=qu =on … (=refasse|=corrige|=rectifie|=recalcule) … (facture|dossier|calcul)  4
=que =vous … (=corrigiez|=rectifiiez|=supprimiez|=effaciez|=modifiiez|=refassiez)  4
=faites … (changement|modification|correction|rectification)  4
=mettez … =à =jour  4
=modifiez  4
=arrêtez =de … (=prélever|=facturer|=débiter)  4
=cessez … (=prélever|=facturer|=prélèvements)  4
=attends … (facture|échéancier|bulletin|document) … (corriger|rectifier|=rectificative)  4
(demande|demander) … (=modif|=modifs|mise =à =jour) … (=toujours|jamais|rien|mois|semaine)  3
demande =de? (=modif|modification) … bénéficiaire  4
mettre … contrat … mon nom  3
=conteste … facture … annulation  4
=annulez … (facture|pénalité|dette|amende|prélèvement|frais)  4
=merci … (=supprimer|=effacer|=retirer|=annuler) … (@fichiers|facture|pénalité|frais|dette|profil|annonce|adresse)  5
=merci =de =revoir … (dossier|calcul|compte|facture|situation)  5
=réclame … suppression  4
@moi @exige (=bien =vouloir|=pouvoir)? @corriger  4
=corrigez  5
=rectifiez  5
=régularisez  5
=merci … (=corriger|=rectifier|=modifier|=régulariser|=actualiser)  5
=veuillez … (=corriger|=rectifier|=modifier|=régulariser)  5
@pouvoir =vous … (=corriger|=rectifier|=modifier|=régulariser|=recalculer)  5
@moi (demander|exiger|réclamer) … (rectification|correction|régularisation|rectifier|corriger)  4
@moi (demander|exiger|réclamer) mise =à =jour
demande (rectification|régularisation)  4
refuser … (corriger|rectifier|modifier|régulariser|recalculer)  4
essayer … (changer|modifier) … (coordonnée|adresse|=rib|nom|compte|numéro)  3
=changer … (coordonnée|=rib|adresse) … =toujours  3
(=enlever|=retirer|=supprimer|=effacer) … =vos (liste|fichier|base|contact)  4
=supprimez … (donnée|numéro|ligne)  4
=retirez … (liste|fichier|base)  4
=veux … =courrier =comme =avant  3
=merci … (=prendre|=mettre) … =à =jour
=merci … =mettre … =à =jour  4
=faire changement … (=toujours|=jamais)  2
facture … =rectificative  2
=revoir =ma =facture  3
(=demande|=souhaite|=voudrais) … =revoir … (facture|dossier)  3
falloir … refaire … (décompte|calcul|facture)  3
(=contester|=conteste|=contestons) … (facture|montant|décompte|relevé|calcul|prélèvement)  3
(=possible|=possibilité|moyen) =de (=corriger|=rectifier|=modifier|=changer) … (adresse|nom|date|numéro|commande|facture|prénom|mail)  4
(=annulation|=retrait) … (amende|=pv|contravention|frais|pénalité|majoration)  2
(=faudrait|=suffirait|=suffit) =de? (=annuler|=corriger|=rectifier|=recalculer) … (=ma|=mon|=cette|=ce|=cet|=mes) @compte  4
@moi (=demande|=demandons|=exige|=réclame|=veux|=voudrais) … (annulation|suppression|=annuler|=supprimer) … (=indu|=dette|=amende|=pénalité|=majoration|=frais|=trop-perçu|=facture|=contravention|=dettes|=relance)  5
(=rayez|=enlevez|=retirez|=effacez|=supprimez) =moi … (liste|fichier|base)  4
# --- retirer, recalculer, remettre
=à (=retirer|=enlever|=annuler|=corriger|=rectifier|=supprimer) (=svp|=sil|=immédiatement|=rapidement|=merci)  4
=qu =on … (=remette|=remettre) … (=à =plat|=à =jour|=en =ordre)  4
=merci =de (rectifier|corriger|modifier|mettre =à =jour|recalculer)  5
(=pouvez|=pourriez|=pouvais) … mettre =à =jour … (adresse|=rib|nom|numéro|coordonnée|dossier|compte|mail)  5
(=demande|=veux|=exige|=réclame|=souhaite) … retour … ancien … (offre|forfait|contrat|tarif|prix)  4
(=veux|=voudrais|=souhaite) … (récupérer|=ravoir) … numéro  4
(=si =ce =n|=si =ça =n|=si =cela =n) =est =pas … (=annulé|=corrigé|=rectifié|=retiré)  4
(=demande|=demandons|=exige) =la (rectification|correction|régularisation|révision)  5
=personne =ne (=rectifie|=corrige)  4
=en =demande =la (rectification|correction)  4
=rayez =moi … (liste|fichier)  4

[answer]
# --- demander, sous forme de question ---
(=est|c'est) … (normal|=normale) … <question>  3
(normal|=normale) <question>  3
(=est|=serait|=il|=ce) possible … <question>  3
=à =quel =moment … <question>  3
=quand (=est =ce|=sera|=serez|=vais|=va|=aurai|=aurons|=pourrai) … <question>  3
comment =peut =on … <question>  3
petit question  3
=ma question (=est|=sur|=concernant|=simple)  3
=ai =une question (=sur|=svp|=concernant)  3
(mot|brin) … explication … <question>  3
!hésiter … =à (=me|=m|=nous) (appeler|rappeler|contacter|recontacter|répondre|joindre)  3
(=je|=nous|=j) (==demande|=demandons) … (=avoir|obtenir|recevoir) … (contrat|copie|document|relevé|attestation|justificatif|échéancier|dossier)  3
(=existe|=peut|=pourra|=accepte|=faut) =t? (=il|=elle|=on) … <question>  3
=comment … (=demander|=faire|=obtenir|=récupérer|=changer|=modifier|=déclarer|=inscrire|=contacter|=joindre|=payer|=savoir|=procéder|=refaire|=renouveler|=trouver|=signaler|=avoir) …, <question>  4
(=humain|=conseiller|=réponse|=interlocuteur|=quelqu =un|=explication) …, =c =est =possible … <question>  4
=c =est =possible <question>  3
=y =a =t =il =quelqu … <question>  3
(=avons|=ai|=aurons|=aurai) (=nous|=je) … <question>  3
@veuxque (=que|=qu) … (=soit|=sois|=soient) … (=rappelé|=rappelée|=informé|=informée|=tenu|=tenue|=contacté|=contactée|=recontacté|=recontactée|=expliqué|=répondu|=écouté|=entendu)  5
(fois|=plusieurs|relancer|=encore) … =je ==demande … (@pièce|@réponse)  4
(=je|=j|=nous|=on) (demander|réclamer|attendre) … (duplicata|attestation|justificatif|relevé|copie|certificat|bulletin|preuve|décompte|détail|motif) …, (=rien|=jamais|=toujours|=aucune|refuser|depuis)  4
(=ai|=avons|=aurais) besoin … (duplicata|attestation|justificatif|réponse|explication|relevé|rendez-vous|papier|document|certificat)  4
=il (=me|=nous) =faut … (duplicata|attestation|justificatif|réponse|explication|relevé|rendez-vous|papier|document|certificat)  4
=demander … =parler … (responsable|directeur|directrice|conseiller|humain|quelqu'un|supérieur)  3
(impossible|moyen) (=avoir|obtenir|=savoir) (relevé|attestation|justificatif|duplicata|copie|motif|document)  3
=quelqu =un … (=regarde|=prenne|=lise|=traite|=s =occupe|=ouvre|=étudie) … (dossier|demande|message|temps|minute|question|situation)  4
(=pitié|=pitie|=svp|=supplie|=urgent|=urgence) … (répondre|réponse|rappeler|=aidez|aide|dossier|date|=quelqu)  3
=donnez … (=moi|=nous) … (date|réponse|explication|nouvelle|délai|raison|motif|=info|=infos)  5
=à =quelle (heure|date) …, <question>  4
(=vous) (=acceptez|=faites|=livrez|=prenez|=proposez|=vendez|=ouvrez) … <question>  3
(=quelqu =un|quelqu'un) (=a|=sait|=connaît|=peut) … <question>  4
=et =pourquoi <question>  4
(=pourquoi) … (=moi|=je|=mon|=ma|=on|=nous) …, <question>  3
=c =est =possible =d =avoir … <question>  3
# --- répondre, expliquer : cadres ---
@prière … (=répondre|=rappeler|=recontacter|=expliquer|=justifier|=éclairer|=confirmer)  4

(=que|=simplement|=juste) =qu =on (=me|=m|=nous) @réponde2  3
@quon … (quelqu'un|=quelqu =un|responsable|conseiller|direction|humain|médecin|directeur|directrice) … (=me|=m|=nous) @réponde2  5
=est =ce … (demander|=trop) … <question>  2
(=quelqu =un|quelqu'un) … (lire|répondre|écouter|=là) …, <question>  4
=quelqu =un … (=lit|=lire|=répondre) … (message|avis|mail)  3
(=expliquez|=dites|=répondez|=rappelez|=écrivez|=confirmez|=indiquez|=justifiez|=précisez) =moi  5
(=expliquez|=dites|=répondez|=rappelez|=écrivez|=confirmez|=indiquez|=justifiez) =nous  5
(=attends|=attend|=attendons) … (=toujours|=encore|depuis)? … (réponse|rappel|=explication|=explications|=retour)  4
(=attends|=attend|=attendons) … (=toujours|=encore) … (réponse|rappel|=appel|explication|nouvelle|décision|verdict|retour)  4
(=devait|=devaient|=doit|=devez|promettre) … (=me|=nous|=m) (=rappeler|=recontacter|=répondre) …, (=toujours|=rien|=jamais|attendre)  4
@moi … (demander|réclamer|exiger) … (preuve|justificatif|motif|raison|détail|copie) …, (=rien|=jamais|=aucune|=toujours|refuser|=sans)  4
(=je|=nous) (=chercher|=cherche|=cherchons|recherche) … (@réponse|horaire|adresse|numéro|tarif|modalité|moyen|=quelqu|solution|=comment)  3
(=avez|=auriez|=avez) =vous … <question>  3
(=est =ce =que|est-ce =que|=faut =il|=y =a =t =il|=peut =on|=puis =je|=doit =on|=acceptez =vous) … <question>  4
(=quel|=quelle|=quels|=quelles) (=est|=sont|=faut|=dois) …, <question>  3
(=combien|==où|=comment) (=faut|=coûte|=puis|=peut|=dois|=doit|=faire) …, <question>  4
(savez-vous|auriez-vous|connaissez-vous|avez-vous|proposez-vous|acceptez-vous|faites-vous|livrez-vous|prenez-vous|remboursez-vous|pensez-vous)  4
dois-je  4
puis-je … <question>  4
=merci … =donner … (nouvelle|=nouvelles|information|réponse|date|explication)  4
=merci … me … (nouvelle|information|réponse|explication)  3
=est =ce =que =vous =livrez  5
=à =quand … (=vous|=réponse|=infos|nouvelle)  3
@exigeons (=savoir|=comprendre|=connaître|=explication|=explications|=réponse|=réponses)  4
(on-voudrait|on-aimerait) … =savoir  5
@moi @exige (=que|=qu) … (=appelle|=rappelle|=réponde|=répondiez|=contacte|=explique|=expliquiez|=recontacte|=rappeliez|=dise|=disiez)  5
@exigeons … (=qu|=que) … (=téléphone|=appelle|=rappelle|=réponde|=contacte|=explique|=recontacte|=dise)  5
=qu =on (=me|=m|=nous) (=explique|=réponde|=recontacte|=dise)  3
=attends … qu =on … (=rappelle|=appelle|=réponde|=explique|=contacte)  4
=attends … nouvelle  4
=est =ce =que =vous  3
est-ce =que =vous  3
=quelqu =un … (=sait|=saurait|=connaît|=connait|=peut|=pourrait|=aurait|=a =t =il)  4
quelqu'un … (=sait|=saurait|=connaît|=connait|=peut|=pourrait|=aurait)  4
(conseiller|responsable|technicien|agent|personne) =peut =il  4
(conseiller|responsable|technicien|agent|quelqu'un) … (=peut|=pourrait) … (=me|=nous|=m) … (contacter|rappeler|appeler|expliquer|aider|répondre|joindre)  4
=peut =on … (=me|=nous|=m) … (expliquer|répondre|dire|aider|rappeler|renseigner)  4
=qui … (=peut|=pourrait|=pourra|=saurait) … (=me|=m|=nous) … (aider|répondre|renseigner|expliquer|dire|joindre)  4
=vous =pouvez … (=me|=m|=nous) … (aider|contacter|rappeler|renseigner) …, <question>  4
=on =doit =faire =quoi  5
=je =dois … =faire =comment  4
=es =ce =normal  4
=es =normal  4
=est =normal =que … (=je|=on|=mon|=ma|=vous)  3
=est =ce =vrai  4
est-ce (=normal|=vrai|=possible|=prévu|=une =erreur|=un =bug)  4
est-il (=normal|=vrai|=possible|=prévu)  4
(=sont|=est) =où … (mes|mon|ma) … (donnée|affaire|dossier|demande|argent|message)  4
=où =en =est … (=on|=vous|=mon|=ma|=le|=la) …, <question>  3
=où =en =sommes  4
d'où … (=sortent|=viennent|=vient|=sort|=tenez|=avez|=ont) … (coordonnée|numéro|donnée|adresse|nom|tarif|somme|montant)  4
pourquoi-dois
(pourquoi-ai|pourquoi-suis|pourquoi-avez|pourquoi-est-ce)  4
=pourquoi =dois =je  4
=pourquoi =suis =je  4
=pourquoi =ai =je  4
=pourquoi … ligne  2
=possibilité =d avoir … (=infos|=info|information|réponse|explication|renseignement|nouvelle)  4
possibilité … (=infos|information|réponse|renseignement)  3
=vous =comptez … (répondre|rappeler|expliquer)  3
(=auriez|=avez|=auriez-vous) … (amabilité|obligeance|gentillesse|politesse|courtoisie) … (répondre|rappeler|dire|indiquer|expliquer|transmettre|envoyer)  5
=prie =de … (tenir|répondre|rappeler|contacter|indiquer|informer|confirmer|transmettre)  4
=aucun retour =à =ce =jour  4
=aucune réponse =à =ce =jour  4
=à =ce =jour … !(réponse|retour|nouvelle|répondre)  4
=aucune réponse … (=mes|=mon|=ma) … (demande|question|réclamation|relance)  3
=combien =de =temps … (=ça|=cela|=va|=faudra|=dois|=devrons|=encore)  3
=jusqu =à =quand … (attendre|durer|continuer|supporter)  3
=veux =des (explication|réponse)  4
=veux … (=comprendre|=savoir)  4
=dites =moi  4
=dis =moi  1
=répondez … (=svp|=mail|=message|=courrier|=enfin)  5
=éclairez  4
# --- ordres et prières ---
=répondez  5
répondez-moi  5
rappelez-moi  5
contactez-moi  5
appelez-moi  5
=recontactez  5
recontactez-moi  5
aidez-moi  4
aidez-nous  4
expliquez-nous  5
expliquez-moi  5
dites-moi  4
dites-nous  4
tenez-moi =au =courant  4
envoyez-moi … @pièce  4
=envoyez =moi @pièce  4
=merci … =faire =savoir
=merci … (=de|=d|=me|=nous) (=répondre|=rappeler|=recontacter|=contacter|=expliquer|=informer|=indiquer|=renseigner|=préciser|=confirmer|=éclairer|=aider|=communiquer|=transmettre|=revenir|=tenir|=fournir|=appeler|=adresser)  4
=merci =de (=dire|=joindre|=envoyer)  4
=merci =pour =votre (réponse|retour)  4
=merci =de =votre (réponse|retour|aide)  4
=merci d'avance
=merci =par =avance … (réponse|retour)  4
=veuillez … (=répondre|=rappeler|=recontacter|=expliquer|=informer|=préciser|=confirmer|=revenir)  5
=prière =de … (=répondre|=rappeler|=contacter|=informer)  5
=svp … (=répondre|=réponse|=aide|=rappeler|=expliquer)  4
=me =tenir =informé  3
=me =tenir (=informé|=informée|=informer|=au)  4
(=c'est|=c =est) =quoi … (=cette|=ce|=ces) … (ligne|facture|frais|prélèvement|somme|prix|augmentation|montant) … <question>  4
comment … (débloquer|activer|obtenir|faire|changer|mettre|trouver|=on =met|=je =peux|=on =fait|=puis) … <question>  3
# --- souhaits ---
@moi (=veux|=voudrais|=souhaite|=exige|==demande|=demandons|=réclame|=aimerais|=attends|=attendons|=espère) … (=une|=des|=votre|=un|=vos|=la) @réponse  4
@exigeons (=une|=des|=nos)? @réponse  4
@moi (=veux|=voudrais|=souhaite|=souhaiterais|=aimerais|=aimerions|=voudrions|=désire) =bien? (=savoir|=comprendre|=connaître)  3
@exigeons … (=savoir|=comprendre|=connaître|=comprend)
@moi @exige … =que l'on m'explique
@exigeons … =que l'on m'explique
@moi (=voudrais|=aimerais|=souhaite|=souhaiterais|=veux|=désire|=exige|=aimerions|=voudrions|=souhaitons|=demande) =bien? (=savoir|=comprendre|=connaître|=expliquer|=explique|=rappelle|=rappelé|=rappelée|=rappeler|=réponde|=répondent|=répondre|=contacte|=contacté|=contactée|=recontacte|=recontacté|=recontactée|=informé|=informée|=parler|=joindre)  5
=aimerais … (=savoir|=comprendre|=connaître|=parler|=joindre)  4
=voudrais … (=savoir|=comprendre|=connaître|=parler|=joindre)  4
=attente … (réponse|retour|nouvelle|explication|rappel|appel) =de =votre  4
=attente =votre (réponse|retour|appel|aide)  4
=attente =d =une (réponse|retour|explication)  4
=en =attente … réponse  3
=en =attente réponse  4
=dans =l =attente … (réponse|retour|nouvelle|explication|échange)  4
=espérant … (réponse|retour)  4
@moi (demander|exiger|réclamer|solliciter) … (explication|réponse|éclaircissement|précision|rappel|=rappelle|=rappelé|=contacte)  3
(=ai|=aurais|=aurions) =besoin =d (information|renseignement|=infos)  3
=besoin =d (réponse|explication|aide)  4
=besoin =de =votre aide  4
# --- pouvez-vous ---
pouvez-vous … @expliquer  5
pourriez-vous … @expliquer  5
@pouvoir =vous … @expliquer  5
@pouvoir =vous … (=aider|=appeler|=rappeler|=recontacter|=contacter|=envoyer|=transmettre|=fournir|=donner|=vérifier|=conseiller|=joindre|=revenir)
@pouvoir =vous … =faire =suivre
@pouvoir =vous … (=aider|=appeler|=rappeler|=recontacter|=contacter|=envoyer|=transmettre|=fournir|=donner|=vérifier|=conseiller|=revenir)  4
=vous (=pouvez|=pourriez) =svp … (=expliquer|=aider|=répondre|=dire|=rappeler)  5
=vous =pouvez =me (=expliquer|=dire|=répondre|=renseigner|=aider|=expliquez)  5
=pouvez =me (=expliquer|=dire|=répondre|=renseigner|=aider)  4
=expliquez =pourquoi  4
=possible … (=rappeler|=répondre|=expliquer|=recontacter)
=possible … =avoir =réponse
=possible … (=rappeler|=répondre|=expliquer|=recontacter|=parler|=joindre)  3
=capable =de nous répondre  4
# --- questions directes à l'entreprise ---
=que dois-je
=que =dois =je  4
=que dois-je =faire
=dois =je … =faire  4
=je =fais =quoi  5
=je =fait =quoi  5
=je =fais =comment  5
=je =fait =comment  4
=comment =je =fait  5
=comment =on =fait  1
=on =fait =comment  5
=comment =fait =on  5
=comment =puis =je  4
=comment =dois =je  5
=comment =récupérer  3
=il =faut =faire =quoi  4
=faut =faire =quoi  4
=que =faut =il  4

=que faites-vous
=que =faites =vous  4
=que =comptez =vous  5
=que =se =passe =il  4
=que =se =passe =t =il  4
=qu =est =ce =qui =se =passe  4
=il =se =passe =quoi  4
=qu =est =ce =que =je (=paie|=paye|=fais|=dois)  4
=c =est =quoi =sa  2
=où =en =est … (dossier|demande|réclamation|remboursement|sinistre|=mon|=ma)  4
=où =en =êtes  4
=où =en =sont  4
=où =sont =passer  3
=est =ce =normal  4
=est =il =normal  5
=c =est =normal =que  3
=y =a =t =il … (solution|moyen|problème|panne|quelqu)  4
=y =a solution <question>  3
=il? =y =a =moyen …, <question>  3
(quelqu'un|=quelqu =un) … (=aider|=répondre|=expliquer|=renseigner) <question>  4
=une question (=sur|=concernant) (=votre|=vos)  3
=avez =vous … (nouvelle|information|solution|=infos|=info|explication|date|idée|recevoir|prévoir|souci|problème)  4
(quand-aurai|quand-aurais|quand-vais|quand-serai|quand-pourrai|quand-comptez|quand-allez|quand-pensez|quand-aurons|quand-va|quand-seront|quand-pourrons)  4
=quand =est =ce … <question>  4
=quand =es =que  3
jusqu'à =quand
=jusqu =à =quand  2
=combien =de =temps … (=attendre|=encore|=faut|=dois)  3
=pourquoi =est =ce  4
=pourquoi (=répondez|=avez|=faites|=êtes|=donnez|=proposez|=prélevez|=facturez)  3
=pourquoi =mon  3
=pourquoi =ma  3
(=aimerais|=voudrais|=peut|=peux|=puis|=voulons|=veux) … =savoir =pourquoi  3
=quelle =est =la (démarche|procédure|raison|marche|solution)  4
=quel =est =le (délai|problème|souci|montant|motif|numéro)  3
=quelles =sont =les (démarche|raison|modalité)  4
=quelles démarche … (=faire|=suivre|=effectuer)
=qui =contacter  4
=qui =dois =je  4
=savoir … =où … (=adresser|=écrire)  3
=au =secours  3
=à =l =aide =svp  4
=aidez (=le|=la|=les)  4
=parler =à =un =conseiller <question>  3
# --- restée sans réponse : la demande tient encore ---
=toujours =sans (réponse|nouvelle|retour|explication)  4
=toujours !répondre  4
=à =ce =jour … (=aucune|=sans|=pas) … (réponse|nouvelle|retour)  4
!recevoir … réponse  3
malgré … demande … !@réponse  4
=si =je =ne? =ai =pas =de réponse  4
=sous <nombre> jour … (réponse|=répondez|=réponde)  3
=un (=retour|=réponse|=rappel) =svp  4
=une (=réponse|=explication|=solution) =svp  4
=qui … (=peut|=pourrait|=saurait) … (=me|=m|=nous) … (=dire|=expliquer|=répondre|=renseigner|=aider)  4
=qu =on … (=me|=nous) … (=donne|=dise|=explique|=réponde) … (date|réponse|raison|explication)  4
# --- une explication, un écrit, une date
=attends … (=toujours|=encore)? … explication … (directeur|direction|service|part)  3
=j =attends … =toujours … (écrit|motif|explication)  4
(=ai|=avons) =réclamé … (écrit|motif|explication|justificatif|détail)  3
(=ai|=avons) =demandé … (détail|motif|explication) … (toujours|rien|aucun|refus)  2
=aimerais =savoir  4
(=où|=ou) trouver … <question>  4
=je =n (=arrive|=ai) =pas =à trouver … (info|information|renseignement)  3
=comment … (déposer|inscrire|faire|obtenir) … chez =vous … <question>  4
=on =fait =quoi … <question>  3
=qui (=peut|=pourrait) … (=dire|=expliquer|=répondre|=aider)  4
=qu =on =me =donne … (date|réponse|explication|motif)  5
=dites =le (=si|=moi)  3
(=allo|allô) … (=quelqu =un|quelqu'un) … <question>  4
=attends =qu =on =me (=réponde|=rappelle|=explique)  5
# --- questions posées en peu de mots ---
possible (=d|=de|=d =avoir|avoir) … (aide|assistance|visibilité|info|information|explication|retour|réponse|=dm|=mp|privé|=nouvelles)  4
possible … (discuter|échanger|parler|passer) … (=dm|=mp|privé|conseiller|=quelqu)  4
(=c|=est|=es) (normal|=normale) (=que|=qu|=si|=ma|=mon|=de) …, <question>  4
(=que|=quoi) =faire <question>  4
=on =fait =quoi <question>  4
=que (=peut =on|=puis =je|=doit =on|=dois =je) =faire  4
comment … (brancher|réinstaller|accéder|activer|configurer|connecter|utiliser|souscrire|renvoyer|retourner|annuler|contester|transférer) …, <question>  4
=comment =faire <question>  4
=comment =ça =se =passe (=pour|=si|=quand)  4
=comment =ça =se =fait  4
=comment =se =fait  3
=à =qui … (adresser|=écrire|=signaler|=envoyer|=faire =suivre) …, <question>  4
=vers =qui … (tourner|=aller)  4
(=quels|=quel) (recours|délai|service) <question>  4
=quel =recours  3
=ça =va =durer …, <question>  4
=combien … =temps … <question>  4
(=des|=une|=un) (=infos|=info|=nouvelles|explication|retour|idée|solution|=date) …, <question>  3
(=des|=une|=un|=y) (problème|souci|incident|panne|coupure) …, <question>  3
=du =nouveau <question>  4
(=une|=un) (explication|réponse|retour|rappel) … (=concernant|=sur|=svp|=stp|=enfin)  4
(=des|=de) =nouvelles … (=concernant|=sur|=pour) …, <question>  3
=vous =pouvez … répondre  4
=vous =faites =quoi  4
=de l'aide (=svp|=stp|=s =il)  5
(=svp|=stp) … aide  3
=plz  3
(=allo|=allô) … =aide  4
=espère … (=rappelleront|=rappellera|=recontactera|=recontacteront|=répondrez|=rappellerez|=recontacterez)  4
=remercie … (=de|=d) (=me|=nous|=m|=bien =vouloir)? (=répondre|=rappeler|=recontacter|=expliquer|=indiquer|=traduire|=éclairer|=renseigner|=tenir|=préciser|=confirmer)  4
(réclamation|demande|question|courrier) … =lettre =morte  3
(=mes|=nos) (demande|question|réclamation|relance) … =sans réponse  3
=une =question =qui … =sans réponse  3
est-ce =que … (offre|option|forfait|contrat|modèle|garantie|tarif|formule|train|bus|vol|magasin|produit|article) …, <question>  3
(=serait|=est) =il possible … <question>  4
=chez =vous =on =peut …, <question>  4
=dans l'attente … (réponse|retour|nouvelle)  4
=quand … (réparer|réparation|rétablir|rétablissement|intervention|intervenir|dépanner|=résolu) …, <question>  4
(=besoin|=demande) =d'aide =svp  4
qu'en =dites  3
qu'en =pensez  3
qu'en =est =il  4

[apology]
(=demander|=demande|=demandent) =pardon  4
(=qu =il|=qu =elle|=qu =ils|=que) … (=vienne|=viennent) … (=pardon|=excuser|excuse)  5
(=excusez|=pardonnez) … (=vous) … (=auprès|=lui|=enfant|=devant)  4
(=au =moins|=simple|=simplement) (=excuses|=excuse|=pardon|excuser)  3
(=mot|=lettre|=geste|=message|=mail|=courrier) … excuse … (=serait|=attendre|=attends|=minimum|=aurait)  4
# --- s'excuser : cadres ---
=qu =on (=me|=nous|=m|=s) (=excuse|=excusent|=excusiez|=présente)  4
(=fasse|=fassent|=présente|=présentent|=présentiez) … (=excuses|=excuse)  4
@ilfaut … (excuser|=excuses)  3
@allez … (=excuser|=présenter)  4
(attendre|=attends|=attendons|=attend|exiger|=exige|=veux|=voudrais|=demande|=mérite|=méritons|=mériterait|=aimerais|=espérais|=réclame) … (=excuses|=excuse|regret)  5
(=excuses|=excuse) … (=seraient|=serait|=auraient|=aurait) … (minimum|bienvenu|=bienvenues|=moindre|normal|apprécier|=suffi)  5
(=minimum|=moindre) … (=serait|=aurait|=est) … (=excuser|=excuses|excuse)  5
=même =pas … =pardon  4
@pouvoir … =excuser  4
=vous =pourriez … =excuser  4
(=qu|=que) … (=excuse|=excusent|=excusiez) 2
@moi @exige … (=que|=qu) … (=excuse|=excusent|=excusiez)  5
=attends … excuse  4
@moi @exige … excuse  5
@exigeons excuse  5
@moi @exige … (=excuser|=excuse|=excusez|=pardon)  4
@exigeons … (=excuser|=excuse|=excusez|=pardon)  4
=présentez … excuse  5
excusez-vous  4
=excusez =vous  4
(demander|exiger|réclamer|attendre) … (=excuses|=excuse)  5
!(présenter|recevoir|formuler) … excuse  3
@pouvoir =vous … =excuser  4

[neutre]
(=je|=j|=nous|=on)? (attendre|=attends|=attendons) … (=la|=de =la) =suite
=est =pas =ce =que
comment =je =fais =moi
(=savent|=sait|=savaient) … =comment =faire
=a =quand (=même|=mme|=mm)
encore faut-il
=encore =faut =il
(=sais|=sait) … =où =en =est
peut-on =dire
peut-on … (=faire|=traiter|=laisser|=être|=oser|=qualifier|=appeler|=parler|=imaginer)
faut-il … (rappeler|préciser|mourir|attendre)
=faut =il … (rappeler|préciser|mourir)
=c =est =ce =que =je
=c =est =ce =que =on
=c est-ce =que =je
=c est-ce =que =on
=c est-ce =que =vous
=est =tout =ce =que =je
=est =tout =ce =que =on
=c =est =ce =que =vous
rendez-vous
=rendez =vous
prendre rendez-vous
!savoir … =où =en =est
(=ne|=sait|=savent|=sais) … =où =en =est (dossier|=mon|=ma|=le|=la|=vous|=on)
excuse =bidon
=attendais (=mieux|=autre|=plus|=à)
=attends =plus =rien
=attends =plus
=veux =bien =être
=veux =bien
=demande =toujours
=qu =on … =passe
=vous =êtes excuser
=excuse … (=tout|accepter|présenter|recevoir)
(=est|=était|=sont|=suis) … excuser
=merci =de =nous contacter
merci =de =nous contacter
(dire|répondre|=dit|=répond|=répondu) … =merci =de
=j'avais
est-ce =que =vous =vous =moquez
=est =ce =que =vous =vous =moquez
=est =ce =une =blague
=parler =à =quelqu =un =dans
=voilà =comment =on
=savoir =où =en =est
=comment =on =se
# politesse, formules
faire =savoir
=a =que =faire
=ont =que =faire
=que =de … =faire
=vous =résiliez
=en =règle
=merci =d =avoir
=merci =pour =votre (professionnalisme|gentillesse|accueil|réactivité|efficacité|travail|service|patience|disponibilité|amabilité|écoute|rapidité|sérieux)
=merci =pour =la (réponse|rapidité)
=merci =pour =votre (réponse|retour|aide) (rapide|=précise|clair|=précieuse|=immédiate)
=merci =de =votre (compréhension|confiance|attention|accueil)
=je =vous =prie =d
excusez-moi
=je =m =excuse
=comment =dire
=comment =faire =confiance
=comment =peut =on … (=faire|=traiter|=laisser|=être|=appeler|=oser|=qualifier)
=pourquoi =pas
=c =est =pourquoi
=voilà =pourquoi
=je =comprends =pas =pourquoi
=ne =comprends =pas =pourquoi
=ne =comprend =pas =pourquoi
n'importe =quand
=quand =même
=quoi =faire =d
=rien =à =faire
=savoir =quoi =faire
# ce que l'entreprise demande ou fait
(=me|=m) (demander|réclamer|exiger) … (document|justificatif|pièce|attestation|explication|précision|rembourser|remboursement)
=nous (=demande|=demandent|=réclame|=réclament|=exige|=exigent) … (document|justificatif|pièce|attestation|explication|précision|rembourser|remboursement)
(=ils|=elle|=il|=vous|=qui) (demander|réclamer|exiger) … (document|justificatif|pièce|attestation)
=me =demande … =rembourser
=me =réclame … =rembourser
(demande|dossier) … (traiter|accepter) … rapide
(demande|dossier) … prendre =en =compte … rapide
demande =de remboursement (traiter|accepter|rapide)
=a =été =remboursé
=a =bien =été =remboursé
=ai =été =remboursé
=ai =été =remboursée
=me =suis =fait =rembourser
rembourser … (rapidement|vite|immédiatement)
rembourser … =sans =problème
rembourser … =sans =souci
remboursement (rapide|immédiat|facile|efficace|correct)
=attends … =recevoir … =avec =impatience
=attends … =impatience
=attends =de =voir
=attends =rien
!demander … (=plus|=tant|=mieux)
=ne =demande =que =ça
=ne =demande =pas =mieux
=vous =pouvez … (=foncer|=compter)
=vous =pouvez … =y =aller
=vous =pouvez … =faire =confiance
=vous =allez … =attendre
si … (remboursement|remboursé)
(réponse|=réponses) (rapide|=claire|=précise|=immédiate)
=répondez =pas
=répondez =jamais
=vous =répondez
=vous =remboursez
=vous =livrez
=vous =annulez
=vous =réparez
=vous =expliquez
=vous =rappelez
=vous =aidez
=évitez
=fuyez
=merci =au revoir
=au revoir
=ai demander … remboursement … (=eu|=obtenu|=reçu|rapide|jour)
=demande =si
difficulté … comment =faire
comment =faire =dans =ce =cas
procédure … amende
demande d'indemnité
=toujours … !(réparer|résoudre|dépanner|solutionner)
=le pourquoi
=je =peux =vous =dire
=ai =eu besoin
=vous (=voulez|=pouvez|=allez|=devez|=devriez) =vous … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner|=rendre|=remettre|=désengager)
(=son|=leur|=mon|=notre) =possible … (=rappeler|=répondre|=expliquer|=recontacter|=parler|=joindre)
=aucun (souci|problème) … =faire =rembourser
=s =attend … remboursement
poser … question sur

[exemples]
answer   Plus de chauffage depuis hier, c'est normal ?
answer   À quel moment puis-je venir ?
rien     J'attends la suite avec confiance.
refund  Merci de me rendre les deux mois d'avance sur le studio.
refund  Séance annulée par le club : restituez-les, ces 40 euros.
refund  Je veux que mes heures de conduite me soient remboursées.
refund  Soit on me livre la porte, soit on me rend l'acompte.
compensation  Qui va payer la nuit d'hôtel ?
compensation  J'exige une remise sur la pose du parquet.
replacement  Je veux la table que j'ai payée, j'attends du neuf.
replacement  Qu'on m'apporte celui que j'ai choisi en magasin.
replacement  envoyez moi la bonne taille svp
repair  Il nous faut un plombier avant ce soir.
repair  Que quelqu'un se déplace et remette l'ascenseur en marche.
repair  Je veux que le mur soit refait.
delivery  Envoyez-le moi, ce diplôme.
delivery  Je veux mes chaussures avant samedi.
cancellation  Résiliez-la, cette adhésion au club.
correction  Je demande que mon adresse soit supprimée de vos fichiers.
correction  Il suffirait d'annuler cette facture de cantine.
correction  Retirez-moi cette mention, la dette est soldée.
answer  Je demande un duplicata depuis trois mois.
answer  Qu'on m'explique ce refus de bourse.
apology  Qu'il vienne au moins lui demander pardon.
apology  Des excuses écrites seraient la moindre des choses, je les attends.
rien  Le technicien a demandé qu'on coupe l'eau une heure.
rien  Le meuble a été remplacé dans la semaine.
rien  Il a corrigé l'erreur devant moi.
refund  Qu'on me rende mes sous, la formation n'a jamais eu lieu.
refund  Retour reçu le 2, on est le 25 : ni console ni argent. J'attends toujours mon virement.
compensation  Je veux un avoir sur ma facture de mars.
replacement  Je veux le bon matelas, pas celui du voisin.
repair  venez réparer cette chaudière
repair  On demande que quelqu'un vienne vérifier le compteur.
delivery  Quand aurons-nous le reste de la commande ?
cancellation  Impossible de mettre fin à cet abonnement.
correction  Effacez-moi de vos listes.
correction  Faites le changement de nom, je vous en prie.
answer  On voudrait qu'un responsable nous rappelle.
answer  Quelqu'un sait si la carte passe à l'étranger ?
rien  Et c'est ce que je vais faire dès demain.
rien  Je n'attends plus rien d'eux.
rien  On m'a donné un rendez-vous dans la journée.
refund  Je demande le remboursement de mon billet annulé.
refund  Remboursez-moi, le produit n'est jamais arrivé.
refund  merci de me rembourser les frais de dossier
refund  Toujours pas remboursé de ma caution depuis mars.
refund  J'attends mon remboursement depuis trois semaines.
refund  Ils refusent de me rembourser la formation annulée.
compensation  Je souhaite un geste commercial pour ces trois jours sans chauffage.
compensation  Bagage abîmé et aucun dédommagement.
replacement  Je veux un échange, l'aspirateur est mort.
replacement  Merci de remplacer la pièce cassée.
repair  Réparez cette ligne, le quartier est coupé depuis lundi.
repair  Quand allez-vous rétablir le courant ?
delivery  Quand vais-je recevoir mon colis ?
delivery  Je veux ma commande, pas des excuses.
cancellation  Je souhaite résilier mon abonnement à la salle de sport.
cancellation  Impossible de résilier ce contrat d'entretien.
correction  Merci de corriger ma facture d'eau.
correction  Je demande la rectification de mon bulletin de paie.
answer  Pouvez-vous me répondre ?
answer  J'aimerais une explication sur ces frais.
answer  rappelez moi svp
answer  Que faire ?
answer  Est-ce normal ?
apology  J'exige des excuses du chef de gare.
rien  Remboursement rapide, très bon service.
rien  J'ai été remboursé en deux jours.
rien  On me demande de rembourser un trop-perçu.
rien  Merci pour votre professionnalisme.
rien  La conseillère m'a demandé les justificatifs.
rien  Je ne comprends pas pourquoi le loyer augmente.
rien  C'est pourquoi je laisse cinq étoiles.
rien  Le livreur est venu quand même.
rien  J'attends avec impatience mon prochain séjour.
rien  Pourquoi pas.
rien  Réponses claires et livraison soignée.
refund  On a pris ma carte, je veux être payé de ces heures.
cancellation  Arrêtez les prélèvements, je ne viens plus depuis mars.
correction  Je demande l'annulation de cet indu.
rien  Ma commande n'est toujours pas arrivée.
rien  La panne n'est toujours pas résolue.
rien  Est-ce bien raisonnable ?
refund  Où est mon argent ?
compensation  Nous réclamons les pénalités de retard.
replacement  Donnez-moi un appareil neuf.
repair  Il faut que quelqu'un vienne finir les travaux.
repair  Je veux que la chaudière fonctionne.
correction  Pouvez-vous mettre à jour mon adresse ?
correction  Nous demandons la rectification du bail.
answer  J'aimerais savoir pourquoi ma demande est refusée.
