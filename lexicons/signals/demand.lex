titre  Demande
quoi   Ce que le client demande, exige, attend encore ; ou une demande qu'on lui a refusée.

@moi            =je =j =jai =nous =jattends =jattend =jexige =jveux =jaimerais =jdemande
# ce que dit celui qui demande, à la première personne (=demande couvre aussi « demandé »)
@exige          =veux =voudrais =voulons =voudrions =souhaite =souhaiterais =souhaitons =souhaiterions =souhaitais =voulais =demande =demandais =demandons =demanderai =exige =exigeons =réclame =réclamons =réclamais =aimerais =aimerions =attends =attend =attendons =attendais =désire =désirerais =désirons =espère =espérons =sollicite =sollicitons =revendique =insiste =préfère
@attends        =attends =attend =attendons =jattends =jattend
@pouvoir        =pouvez =pourriez =pouvais =voulez =voudriez =allez =comptez =devriez =peux =pourrais
@remboursé      rembourser remboursement =remboursment =rembourcement
@somme          argent somme caution acompte dépôt trop-perçu dû solde euro arrhes cotisation provision =sous =thune =pognon =fric
@réponse        réponse retour explication nouvelle éclaircissement précision renseignement information éclairage justification suite =infos =info =rappel clarification
@pièce          attestation certificat facture document justificatif carte contrat relevé duplicata récépissé reçu code identifiant étiquette bordereau =rib formulaire numéro
@expliquer      expliquer répondre dire informer renseigner indiquer préciser confirmer éclairer justifier tenir communiquer =savoir
@geste          dédommagement indemnisation compensation indemnité geste dédommager indemniser compenser ristourne
@arranger       réparer dépanner résoudre rétablir solutionner débloquer raccorder refaire réparation dépannage rétablissement
@livré          livrer recevoir livraison expédier envoyer expédition acheminer
@chose          colis commande paquet article marchandise produit meuble box carton envoi billet repas matériel
@fin            résilier résiliation annuler annulation rétractation rétracter désabonner désabonnement désinscrire clôturer clôture fermeture désinscription
@corriger       corriger rectifier modifier correction rectification modification régulariser régularisation recalculer actualiser rétablir réviser révision
@dossier        facture dossier erreur compte bulletin relevé contrat adresse nom montant coordonnée =rib bonus malus échéancier fiche situation attestation

[refund]
rembourser … =svp  3
remboursez-moi  5
remboursez-nous  5
=remboursez  3
rendez-moi … @somme  5
rendez-nous … @somme  5
=rendez … @somme  5
=rendre =mon =argent  4
=restituez … @somme  5
=remboursement =immédiat  4
=remboursement =svp  5
@moi @exige … @remboursé  5
(=veux|=voudrais|=souhaite|=exige|=aimerais) … (=rembourser|=remboursé|=remboursée|=remboursés|=remboursement)  5
@moi @exige … (récupérer|=ravoir|retrouver|toucher) … @somme  5
@moi =veux =mon =argent  5
=veux … =mon =argent  4
(demander|exiger|réclamer|solliciter) … =remboursement  4
(demander|exiger|réclamer) … =être rembourser  4
demande =de remboursement  3
=demandes =de =remboursement
=merci … =rembourser  5
=veuillez … =rembourser  5
=veuillez … (=procéder|=effectuer) … =remboursement  5
=prière =de … =rembourser  5
@pouvoir =vous … =rembourser  5
=allez … =me =rembourser  4
=vous =allez … =rembourser  3
(=quand|=comment|=moyen|=possibilité) … (=rembourser|=remboursé|=remboursée|=remboursement)  4
=quand … récupérer … @somme  4
=se =faire =rembourser  2
=me =faire =rembourser  3
(=attente|=attend) =remboursement  4
=attente … =remboursement  3
attendre … remboursement  4
attendre … (=remboursé|=remboursée|=remboursés|=remboursées)  4
=toujours !rembourser  5
=toujours !remboursement  4
=encore !rembourser  4
=jamais =été =remboursé  4
=jamais =été =remboursée  4
@moi !rembourser  3
!recevoir … remboursement  4
!(=trace|voir|=vu|toucher|obtenir) … remboursement  4
!(percevoir|récupérer|revoir|retrouver|toucher) … @somme  4
refuser … rembourser  4
refuser … remboursement  4
refus … remboursement  4
!vouloir … rembourser  4
=veulent !rembourser  4
=veut !rembourser  4
remboursement (refuser|=refusé|bloquer|=jamais|rejeter)  4
=non =remboursé  4
=non =remboursée  4
=non =remboursés  4
=non =remboursées  4
=sans =remboursement  2
=jamais … =rendu … @somme  4
!(rendre|restituer|reverser|recréditer|recréditer) … @somme  4
=remboursement =toujours  3
=remboursement … (traîner|tarder|bloqué)  3
=remboursement =promis  3
=me =doit … (@somme|remboursement)
=me (=doivent|=doit|=devez) … @somme  4
=vous =me =devez  4
=compte =bien … rembourser  4

[compensation]
@moi @exige … @geste  4
(=veux|=exige|=réclame|=souhaite|=attends|=aimerais) … (dédommagement|indemnisation|compensation|geste|dédommager|indemniser)  5
(demander|exiger|réclamer|solliciter|espérer) … (dédommagement|compensation|geste|indemnité|indemnisation)  4
(demander|exiger|réclamer) … =être (dédommager|indemniser)  4
(demande|demander|réclamer|exiger) … =dommages =et =intérêts  5
=dommages =et =intérêts  3
=merci … (=dédommager|=indemniser)  5
=veuillez … (=dédommager|=indemniser)  5
@pouvoir =vous … (=dédommager|=indemniser|geste)  5
=dédommagez  5
=dédommagez  5
=indemnisez  5
=quand … (dédommager|indemniser|dédommagement|indemnisation)  4
=toujours !(dédommager|indemniser|dédommagement)  4
!dédommagement  4
!dédommager  3
!compensation  3
=sans dédommagement  3
refuser … (dédommager|dédommagement|geste|compensation|indemniser|indemnisation)  4
refus … (dédommagement|geste|compensation)  3
geste … (refuser|minime|ridicule|dérisoire)  2
=avais droit … geste  4
droit =à (dédommagement|compensation|geste|indemnité)  4
=pour =avoir geste  4
=mérite … (dédommagement|compensation|geste)  4

[replacement]
@moi @exige … (=échange|échanger|remplacer|remplacement|=neuf|=neuve)  5
@moi @exige … (=autre|=nouveau|=nouvelle) … (appareil|article|produit|carte|colis|modèle|pièce|véhicule|box|téléphone|commande|taille|exemplaire|chambre)  4
(demander|exiger|réclamer) … (=échange|échanger|remplacement|remplacer)  4
=merci … (=remplacer|=échanger|=changer|=renvoyer)  4
=veuillez … (=remplacer|=échanger|=changer)  5
@pouvoir =vous … (=remplacer|=échanger|=renvoyer)  4
remplacez-le
=remplacez  5
=échangez  5
renvoyez-moi
=renvoyez … =nouveau  4
=quand … (remplacer|remplacement|=échange)  3
refuser … (remplacer|échanger|=échange|remplacement)  4
!vouloir … (remplacer|échanger)  4
=toujours !(remplacer|échanger)  4
=qu =on changer … (appareil|box|produit|pièce|matériel|chambre)  4
véhicule =de =remplacement … @attends  3
voiture =de =prêt … =toujours  2

[repair]
@moi @exige … @arranger  4
=réparez  5
=rétablissez  5
=dépannez  5
=débloquez  5
=réglez  4
=résolvez  4
=intervenez  4
=remettez … (connexion|réseau|électricité|courant|chauffage|eau|gaz|internet|=co|ligne|service)  5
donnez-nous
=donnez … (internet|connexion|réseau|=eau|électricité)  3
=rendez … (internet|connexion|réseau|=eau|électricité|ligne)  5
rendez-moi … (internet|connexion|réseau|électricité|ligne)
=merci … (=réparer|=rétablir|=dépanner|=intervenir|=résoudre|=régler|=débloquer|=solutionner|=remettre)  4
=veuillez … (=réparer|=rétablir|=dépanner|=intervenir|=résoudre|=régler|=débloquer|=remettre)  5
@pouvoir =vous … (=réparer|=rétablir|=dépanner|=résoudre|=régler|=intervenir|=remettre|=débloquer)  5
=vous =allez … (=régler|=réparer|=rétablir|=résoudre) … (=jour|problème|panne|=quand)  4
=quand … (réparer|réparation|rétablir|rétablissement|intervention|intervenir|dépanner|=résolu)  4
=quand … (=revient|=remarche|=reviendra|=fonctionnera|=remarchera)  3
(demander|exiger|réclamer) … (réparation|réparer|dépannage|intervention|technicien)  3
=faites =quelque =chose  4
=faites =quelques? chose  4
=faites =le =nécessaire  3
=merci … =faire =le =nécessaire  3
=dirait … (réparer|rétablir)  4
=envoyez … (technicien|quelqu'un|plombier|dépanneur|électricien)
=envoyez … (technicien|plombier|dépanneur|électricien|réparateur)  4
=besoin =d =un technicien  3
refuser … réparer  4
=toujours !(réparer|=rétabli|=résolu|=réparé|dépanner)  3
=soit =vous … (=régler|=réglez)  4
bougez-vous
=bougez =vous  3

[delivery]
@moi @exige … (=livrer|=livré|=livrée|=livraison|=recevoir|=colis|=commande)  4
@moi @exige … recevoir … @chose  4
=je =veux @chose  3
=veux =mon =colis  5
=veux =ma =commande  5
=livrez  5
=expédiez  5
=envoyez … @chose  4
=rendez … @chose  3
=où =est =mon @chose  5
=où =est =ma commande  5
=où =en =est … (colis|commande|livraison)  4
=où =se =trouve … (colis|commande)  4
=quand … (=livrer|=livré|=livrée|=livraison|=livrez|=livrerez|=livrés)  4
=quand … recevoir … @chose  5
=quand =vais =je recevoir  4
=quand … arriver … (colis|commande|paquet|livraison|meuble)  4
=merci … (=livrer|=expédier)  4
=veuillez … (=livrer|=expédier)  5
@pouvoir =vous … (=livrer|=expédier)  4
(demander|exiger|réclamer) … (livraison|=livrer)  3
=nouvelle =livraison  2
=toujours !(=livré|=livrée|=livrés)  4

[cancellation]
@moi @exige … @fin  4
(demander|exiger|réclamer|solliciter) … @fin  3
=demande =de (résiliation|rétractation|annulation|clôture|désabonnement)  3
=merci … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner|=supprimer)  4
=veuillez … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner)  5
@pouvoir =vous … (=résilier|=annuler|=clôturer|=désinscrire|=désabonner)  5
=annulez  5
=clôturez  5
désinscrivez-moi
=désinscrivez  5
=comment … (=résilier|=annuler|=désabonner|=rétracter|=désinscrire)  4
impossible (résilier|annuler|désabonner|désinscrire|rétracter|clôturer)  4
!(parvenir|arriver|pouvoir|réussir) … (résilier|annuler|désabonner|rétracter|désinscrire|clôturer)  4
refuser … (résilier|résiliation|annuler|annulation|rétractation|désabonner|clôturer)  4
refus … (résiliation|annulation|rétractation)  4
!vouloir … (résilier|annuler|clôturer|désabonner)  4
@moi essayer … (résilier|annuler|désabonner|rétracter)  3
@moi vouloir … (résilier|annuler|désabonner|rétracter|désinscrire|quitter|clôturer)  3
=ai vouloir … (résilier|annuler|désabonner|rétracter|désinscrire|quitter)  3
résiliation =toujours  3
=toujours !(=résilié|=résiliée|=annulé|=annulée|=clôturé)  4
(=attends|attente) … (résiliation|annulation|clôture)  4
=suite … =ma résiliation  2
(lettre|courrier|recommandé|mail) … résiliation … (ignorer|perdre|jamais|égarer)  4
=pour (=résilier|=annuler|=désabonner) … (=sourds|galère|parcours|calvaire|enfer|compliqué)  4

[correction]
@moi @exige … @corriger  4
=corrigez  5
=rectifiez  5
=régularisez  5
=merci … (=corriger|=rectifier|=modifier|=régulariser|=actualiser|=revoir)  4
=merci … (=corriger|=rectifier|=modifier|=régulariser|=actualiser)  5
=veuillez … (=corriger|=rectifier|=modifier|=régulariser)  5
@pouvoir =vous … (=corriger|=rectifier|=modifier|=régulariser|=recalculer)  5
(demander|exiger|réclamer) … (rectification|correction|modification|régularisation|rectifier|corriger|modifier)  4
(demander|exiger|réclamer) … mise =à =jour
demande (rectification|modification|correction|régularisation)  4
(demander|exiger|merci) … mise =à =jour  4
refuser … (corriger|rectifier|modifier|régulariser|recalculer)  4
=toujours !(corriger|rectifier|régulariser|modifier)  4
essayer … (changer|modifier) … (coordonnée|adresse|=rib|nom|compte|numéro)  3
=changer … (coordonnée|=rib|adresse) … =toujours  3
(=enlever|=retirer|=supprimer|=effacer) … =vos (liste|fichier|base|contact)  4
=supprimez … (donnée|compte|numéro|ligne)  4
=retirez … (liste|fichier|base)  4
=veux … =courrier =comme =avant  3
=merci … (=prendre|=mettre) … =à =jour
=merci … =mettre … =à =jour  4
=faire changement … (=toujours|=jamais)  2
facture … =rectificative  2
=revoir =ma =facture  3
(=demande|=souhaite|=voudrais) … =revoir … (facture|dossier)  3

[answer]
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
=envoyez … @pièce  4
=merci … (=répondre|=rappeler|=recontacter|=contacter|=expliquer|=informer|=indiquer|=renseigner|=préciser|=confirmer|=dire|=éclairer|=aider|=communiquer|=transmettre|=envoyer|=joindre|=revenir|=tenir|=fournir|=apporter|=appeler|=adresser)
=merci … =faire =savoir
=merci … (=répondre|=rappeler|=recontacter|=contacter|=expliquer|=informer|=indiquer|=renseigner|=préciser|=confirmer|=éclairer|=aider|=communiquer|=transmettre|=revenir|=tenir|=fournir|=appeler|=adresser)  4
=merci =de (=dire|=joindre|=envoyer)  4
=merci =pour =votre (réponse|retour|aide)  4
=merci =de =votre (réponse|retour|aide)  4
=merci d'avance
=merci =pour =vos (réponse|retour|conseil)  4
=merci =par =avance … (réponse|retour)  4
=veuillez … (=répondre|=rappeler|=recontacter|=contacter|=expliquer|=informer|=indiquer|=préciser|=confirmer|=transmettre|=envoyer|=revenir|=fournir)  5
=prière =de … (=répondre|=rappeler|=contacter|=informer)  5
=svp … (=répondre|=réponse|=aide|=rappeler|=expliquer)  4
=hésitez =pas … (=appeler|=contacter|=rappeler|=joindre)  3
=me =tenir =informé  3
=tenir … informer
=tenir … =au =courant
=me =tenir (=informé|=informée|=informer|=au)  4
# --- souhaits ---
@moi @exige … @réponse  4
@moi @exige … (=savoir|=comprendre|=connaître|=comprend)
@moi @exige … =que l'on m'explique
@moi (=voudrais|=aimerais|=souhaite|=souhaiterais|=veux|=voulais|=désire|=exige|=aimerions|=voudrions|=souhaitons|=demande) … (=savoir|=comprendre|=connaître|=expliquer|=explique|=rappelle|=rappelé|=rappelée|=rappeler|=réponde|=répondent|=répondre|=contacte|=contacté|=contactée|=recontacte|=recontacté|=recontactée|=informé|=informée|=parler|=joindre)  5
=aimerais … (=savoir|=comprendre|=connaître|=avoir|=parler|=joindre)  4
=voudrais … (=savoir|=comprendre|=connaître|=parler|=joindre)  4
=attente … (réponse|retour|nouvelle|explication|rappel|appel) =de =votre  4
=attente =votre (réponse|retour|appel|aide)  4
=attente =d =une (réponse|retour|explication)  4
(=attente|=attend) … réponse  3
=en =attente réponse  4
=dans =l =attente … (réponse|retour|nouvelle|explication|échange)  4
=espérant … (réponse|retour)  4
(demander|exiger|réclamer|solliciter) … (explication|réponse|justificatif|éclaircissement|attestation|précision|rappel|certificat|entretien|relevé|avancement|=rappelle|=rappelé|=contacte)  3
=besoin =d (réponse|explication|aide|information|renseignement|=infos)
=besoin =d (réponse|explication|aide)  4
=besoin =de =votre aide  4
=besoin =de (réponse|renseignement|précision|conseil)  4
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
(quelqu'un|=quelqu) … (=aider|=répondre|=expliquer|=renseigner)
=quelqu =un … (=aider|=répondre|=expliquer|=renseigner)  4
=possible … (=rappeler|=répondre|=expliquer|=recontacter)
=possible … =avoir =réponse
=possible … (=rappeler|=répondre|=expliquer|=recontacter|=parler|=joindre)  3
=capable =de nous répondre  4
# --- questions directes à l'entreprise ---
=que =faire  4
=que dois-je
=que =dois =je  4
=que dois-je =faire
=dois =je … =faire  4
=je =fais =quoi  5
=je =fait =quoi  5
=on =fait =quoi  5
=je =fais =comment  5
=je =fait =comment  4
=comment =je =fais  5
=comment =je =fait  5
=comment =on =fait  5
=on =fait =comment  5
=comment =fait =on  5
=comment =faire  4
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
=c =est =quoi … (=problème|=délire|=bordel|=souci|=soucis|=bug)  4
=c =est =quoi =sa  2
=où =en =est … (dossier|demande|réclamation|remboursement|sinistre|=mon|=ma)  4
=où =en =êtes  4
=où =en =sont  4
=où =sont =passer  3
=est =ce =normal  4
=est =il =normal  5
=c =est =normal =que  3
=y =a =t =il … (solution|moyen|problème|panne|quelqu)  4
=y =a solution  3
=il =y =a =moyen  3
=avez =vous … (nouvelle|information|solution|=infos|=info|explication|date|idée|recevoir|prévoir|souci|problème)  4
=vous =avez … (=infos|=info|explication|idée|=souci|=soucis|solution)  2
=à =quand  4
=a =quand  3
=quand … (=aurai|=aurais|aurai-je|=vais|=serai|=pourrai|=comptez|=allez|allez-vous|=pensez|=aurons|=va)  3
jusqu'à =quand
=jusqu =à =quand  2
=combien =de =temps … (=attendre|=encore|=faut|=dois)  3
=pourquoi =est =ce  4
=pourquoi (=répondez|=avez|=faites|=êtes|=donnez|=proposez|=prélevez|=facturez)  3
=pourquoi =vous  3
=pourquoi =mon  3
=pourquoi =ma  3
=pourquoi … =vous  2
=expliquer =pourquoi  4
=savoir =pourquoi  3
=quelle =est =la (démarche|procédure|raison|marche|solution)  4
=quel =est =le (délai|problème|souci|montant|motif|numéro)  3
=quelles =sont =les (démarche|raison|modalité)  4
=quelles démarche … (=faire|=suivre|=effectuer)
=qui =contacter  4
=qui =dois =je  4
=à =qui … (=adresser|=écrire|=parler)  4
=savoir … =où … (=adresser|=écrire)  3
=au =secours  3
=à l'aide
=à =l =aide =svp  4
=aidez  4
=un =humain  2
=parler =à =un =humain  4
=parler =à =quelqu =un  3
=parler =à =un =conseiller  3
# --- restée sans réponse : la demande tient encore ---
=toujours =sans (réponse|nouvelle|retour|explication)  4
=toujours !répondre  4
(demande|question|réclamation|mail|courrier|message|lettre|relance) … =sans réponse  3
(rester|demeurer|laisser) … =sans réponse  3
=à =ce =jour … (=aucune|=sans|=pas) … (réponse|nouvelle|retour)  4
!recevoir … réponse  3
malgré … demande … !@réponse  4

[apology]
@moi @exige … excuse  5
@moi @exige … (=excuser|=excuse|=excusez|=pardon)  4
=présentez … excuse  5
excusez-vous  4
=excusez =vous  4
(demander|exiger|réclamer|attendre) … (=excuses|=excuse)  5
!excuse … (=part|=votre|=leur)  3
=même =pas … (=excuses|=excuse)  3
=pas =même … =excuses  3
!(présenter|recevoir|formuler) … excuse  3
=sans … =excuses  2
=sans (=excuse|=excuses)  3
=moindre (=excuse|=excuses)  3
@pouvoir =vous … =excuser  4

[neutre]
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
(=me|=m|=nous|=on) (demander|réclamer|exiger) … (document|justificatif|pièce|attestation|explication|précision|rembourser|remboursement)
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

[exemples]
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
