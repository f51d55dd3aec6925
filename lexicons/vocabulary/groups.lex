# Groupes communs à tous les lexiques : @nom  membres (lemmes, =formes, mots composés entre guillemets simples interdits : un mot par membre)

@personne      personne client clientèle assuré abonné usager voyageur locataire patient
@personnel     conseiller conseillère agent employé personnel équipe interlocuteur opérateur opératrice vendeur vendeuse serveur serveuse technicien livreur gestionnaire responsable directeur directrice chargé standardiste hôtesse réceptionniste commercial secrétaire caissier caissière guichetier contrôleur formateur expert
@service       service sav hotline plateforme standard accueil assistance support agence boutique magasin guichet secrétariat
@entreprise    société entreprise compagnie banque assurance assureur mutuelle opérateur fournisseur transporteur bailleur agence enseigne magasin site boutique organisme administration
@contacter     contacter appeler rappeler téléphoner joindre écrire relancer solliciter
@répondre      répondre rappeler recontacter décrocher
@message       mail email courriel courrier lettre message sms appel demande réclamation recommandé relance
@réponse       réponse retour nouvelle explication suite accusé
@document      document pièce justificatif papier dossier attestation certificat facture formulaire courrier
@colis         colis paquet commande article livraison marchandise envoi box carton meuble produit
@durée         minute heure jour semaine mois an année trimestre
@payer         payer régler débiter prélever facturer encaisser verser
@argent        argent somme euro montant acompte dépôt caution trop-perçu solde
@rembourser    rembourser rendre restituer reverser recréditer
@promettre     promettre annoncer garantir assurer affirmer certifier jurer
@réparer       réparer dépanner résoudre rétablir corriger remettre
@connexion     connexion internet réseau fibre wifi ligne débit box adsl =4g =5g
@panne         panne coupure incident bug interruption dysfonctionnement
@résilier      résilier résiliation annuler annulation rétractation rétracter
@augmenter     augmenter augmentation hausse majoration grimper exploser doubler tripler
@prix          prix tarif cotisation prime coût mensualité abonnement loyer forfait montant
@refuser       refuser refus rejeter rejet décliner
@mauvais       mauvais nul médiocre lamentable déplorable catastrophique exécrable pitoyable désastreux minable calamiteux
@bon           bon excellent parfait super génial top impeccable formidable remarquable
@nombre        =deux =trois =quatre =cinq =six =sept =huit =neuf =dix =onze =douze =quinze =vingt =trente =quarante =cinquante =soixante =cent =mille =plusieurs =quelques
