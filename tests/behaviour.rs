//! What French sentences mean, as tables: each row is a sentence and what a reader would say of it.
//!
//! Every row is read by `classify`, by `classify_all`, and with the lexicon of the `lexicons` folder.

mod support;

use std::sync::LazyLock;

use doleance::{Analysis, Classifier, FactValue, Lexicon};
use support::labels;

/// A sentence and its labels, as [`labels`] writes them; `!` before a label says that it must be absent, `~delivery` that
/// the category is neither complained of nor praised.
type Row = (&'static str, &'static str);

#[rustfmt::skip]
const SENTENCES: &[(&str, &[Row])] = &[
    ("negation before the verb", &[
        ("Je n'ai jamais reçu mon colis.", "-delivery kind=complaint score<0"),
        ("Je n'ai toujours pas reçu ma commande.", "-delivery"),
        ("Mon colis n'est jamais arrivé.", "-delivery"),
        ("Je n'ai pas été remboursé.", "-refund score<0"),
        ("Vous ne m'avez toujours pas remboursé.", "-refund"),
        ("Le site ne fonctionne pas.", "-website_app"),
        ("L'application ne marche plus depuis la mise à jour.", "-website_app"),
        ("Je ne suis pas satisfait du tout.", "score<0 polarity=negative"),
        ("Je ne suis absolument pas content.", "score<0"),
        ("Le livreur n'a pas été aimable.", "-politeness"),
        ("Je ne recommande pas cette enseigne.", "*detractor !*promoter score<0"),
        ("Je ne vous recommande à personne.", "!*promoter"),
        ("Personne ne répond au téléphone.", "-reachability"),
        ("Ils ne répondent jamais à mes mails.", "-reachability"),
    ]),
    ("negation without ne", &[
        ("j'ai pas reçu mon colis", "-delivery score<0"),
        ("toujours pas de remboursement", "-refund"),
        ("ça marche pas", "score<0"),
        ("répond jamais au téléphone", "-reachability"),
        ("pas de réponse à mes mails", "-reachability"),
        ("aucune réponse de votre part", "-reachability score<0"),
        ("Aucune réponse de votre part.", "-reachability score<0 kind=complaint"),
        ("service client qui répond jamais", "-reachability"),
        ("on m'a jamais rappelé", "score<0"),
        ("plus de nouvelles depuis un mois", "-reachability"),
        ("je suis pas contente", "score<0"),
        ("c'est pas normal", "score<0 kind=complaint"),
        ("je recommande pas du tout", "*detractor !*promoter"),
    ]),
    ("negation after the verb", &[
        ("Colis pas reçu.", "-delivery"),
        ("Pas reçu mon colis.", "-delivery"),
        ("Commande jamais livrée.", "-delivery"),
        ("Remboursement toujours pas effectué.", "-refund"),
        ("Je n'ai pas pu être remboursé.", "-refund"),
        ("Colis non reçu.", "-delivery"),
        ("Toujours en attente de mon remboursement.", "-refund"),
        ("Jamais remboursé malgré mes relances.", "-refund -repeat_effort"),
        ("Commande payée mais non livrée.", "-delivery"),
        ("Sans réponse malgré trois mails.", "-reachability"),
        ("Aucune livraison encore ce matin.", "-delay"),
        ("Très peu d'attente au guichet.", "+delay"),
    ]),
    ("a negated complaint is no complaint", &[
        ("Je n'ai pas eu de retard.", "!-delay"),
        ("Aucun retard de livraison.", "!-delay"),
        ("Le colis n'était pas abîmé.", "!-delivery"),
        ("Je n'ai jamais eu de panne.", "!-service_outage"),
        ("Ce n'est pas une arnaque.", "!-fraud"),
        ("Je n'ai pas l'intention de résilier.", "!*churn"),
        ("Je ne porterai pas plainte.", "!*legal"),
        ("Pas besoin d'avocat.", "!*legal"),
        ("Je ne demande pas de remboursement.", "!*refund"),
        ("Pas cher et rapide.", "+price +delay kind=praise"),
        ("Produit pas cher du tout.", "+price"),
        ("Ils ne sont pas malhonnêtes.", "!-fraud"),
    ]),
    ("pseudo-negation", &[
        ("Aucun problème, tout s'est bien passé.", "score>0 kind=praise"),
        ("Sans problème.", "score>0"),
        ("Pas mal du tout !", "score>0"),
        ("Pas de souci avec la livraison.", "score>0 !-delivery !-delay"),
        ("Rien à redire.", "score>0 kind=praise"),
        ("Rien à dire, c'est parfait.", "score>0"),
        ("N'hésitez pas, c'est une bonne mutuelle.", "score>0 !*detractor"),
        ("Je ne peux que recommander cette banque.", "*promoter !*detractor"),
        ("Pas seulement lent : incompétent.", "score<0"),
        ("Livraison sans encombre.", "score>0"),
        ("Je ne regrette pas mon choix.", "score>0"),
    ]),
    ("a unit against its number", &[
        ("Ça fait 2h que j'attends.", "-delay"),
        ("J'ai attendu 45min au téléphone.", "-reachability"),
        ("Aucune nouvelle depuis 3mois.", "-delay"),
        ("15j que le remboursement est annoncé, toujours rien.", "-refund"),
        ("Pas de connexion depuis 24 h.", "-service_outage"),
        ("Livré en 48h.", "+delay"),
        ("Plus de 4g depuis hier.", "-service_outage"),
    ]),
    ("quotation marks cut no term", &[
        ("Ma commande est toujours « en cours de préparation ».", "-delay"),
        ("Mon dossier est \"toujours\" en attente.", "-delay"),
    ]),
    ("without ne, pas denies no adjective before it", &[
        ("Service rapide pas cher.", "+delay +price !-delay"),
        ("Simple et rapide pas besoin d'appeler", "score>0 !-delay"),
        ("rapide pas compliqué", "score>0 !-delay"),
        ("Le service est rapide pas cher et bien organisé.", "!-delay"),
        ("Un conseiller gentil jamais pressé.", "+politeness !-politeness"),
    ]),
    ("a negation that reaches its own word only", &[
        ("Je ne regrette pas ces plats goûteux.", "!-product_quality score>0"),
        ("Jamais déçus par le goût.", "!-product_quality score>0"),
        ("Aucun souci plats délicieux.", "+product_quality !-product_quality"),
        ("Aucun problème de livraison.", "!-delivery"),
        ("Pas moyen d'avoir une personne compétente.", "score<0 !+service_quality"),
    ]),
    ("a new subject stops a negation", &[
        ("Toujours rien les opératrices sont charmantes.", "+politeness !-politeness"),
        ("Pas de colis le livreur est gentil.", "+politeness !-politeness -delivery"),
        ("Jamais le livreur n'est passé.", "-delivery"),
    ]),
    ("tout sauf", &[
        ("Un personnel tout sauf poli.", "-politeness score<0"),
        ("Tout sauf aimable.", "score<0"),
        ("Un service tout sauf rapide.", "-delay score<0"),
        ("Tout sauf la chambre était parfait.", "score>0"),
    ]),
    ("moins reverses", &[
        ("C'est moins bien qu'avant.", "score<0"),
        ("Le conseiller est moins aimable.", "-politeness"),
        ("C'est la mutuelle la moins chère.", "score>0 !-price"),
        ("Livré en moins de deux jours.", "+delay score>0"),
        ("Au moins, le vendeur est aimable.", "+politeness"),
    ]),
    ("not negations either", &[
        ("C'est la pire banque que j'ai jamais connue.", "-service_quality score<0"),
        ("Le meilleur accueil que j'ai jamais eu.", "score>0"),
        ("Si ce n'est pas du vol, ça !", "-fraud"),
    ]),
    ("praise wished for is a slight reproach", &[
        ("Il faudrait un système plus réactif.", "~reachability score<0"),
        ("Il devrait avoir une appli pour être parfait.", "~website_app"),
    ]),
    ("praise reported, promised or sought is no praise", &[
        ("Le site annonce une réponse rapide, j'attends toujours.", "!+website_app !+reachability score<0"),
        ("Ils disent que le service est efficace.", "!+service_quality !kind=praise"),
        ("On me répond qu'un conseiller rappelle dans l'heure.", "!+reachability"),
        ("Je dois dire que le service est efficace.", "+service_quality"),
        ("Je cherche un conseiller efficace.", "!+service_quality !kind=praise"),
        ("Tomber sur quelqu'un de sérieux relève du miracle.", "score<0"),
        ("Je suis tombé sur un conseiller efficace.", "+service_quality"),
    ]),
    ("comparison is not negation", &[
        ("C'est plus cher qu'ailleurs.", "-price score<0"),
        ("Le service est plus rapide qu'avant.", "score>0"),
        ("C'est de plus en plus cher.", "-price"),
        ("Les frais sont plus élevés que prévu.", "-price"),
    ]),
    ("contrast", &[
        ("Livraison rapide mais service client injoignable.", "-reachability +delay polarity=mixed kind=complaint"),
        ("Produit de bonne qualité, par contre le service après-vente est nul.", "+product_quality polarity=mixed kind=complaint"),
        ("Personnel aimable mais attente interminable.", "+politeness kind=complaint"),
        ("Tout allait bien jusqu'au jour où j'ai voulu résilier.", "kind=complaint"),
        ("Bon accueil, sauf que la chambre était sale.", "-safety_hygiene polarity=mixed"),
        ("Le site est bien fait mais la livraison est trop longue.", "+website_app -delivery"),
    ]),
    ("past praise", &[
        ("C'était bien avant, maintenant c'est nul.", "score<0 kind=complaint"),
        ("Autrefois au top, aujourd'hui c'est une catastrophe.", "score<0 kind=complaint"),
    ]),
    ("hypothesis and request", &[
        ("Que se passe-t-il en cas de retard ?", "~delay score=0"),
        ("Si vous ne me remboursez pas, je saisis le médiateur.", "*mediator"),
        ("En cas de panne, qui dois-je appeler ?", "~service_outage kind=request"),
        ("Afin d'éviter tout litige, merci de confirmer par écrit.", "!*legal"),
        ("Si le colis est perdu, suis-je remboursé ?", "~delivery"),
        ("Bonjour, quels sont vos horaires d'ouverture ?", "kind=request score=0"),
        ("Je voudrais savoir si vous livrez en Belgique.", "kind=request ~delivery"),
        ("Comment obtenir une attestation d'assurance ?", "kind=request ~claims_handling"),
    ]),
    ("what looks like a hypothesis", &[
        ("La communication est si compliquée, voire impossible.", "score<0 kind=complaint"),
        ("J'ai attendu quarante minutes pour qu'on me raccroche au nez.", "-politeness"),
    ]),
    ("degrees of praise", &[
        ("Rapport qualité prix moyennement intéressant.", "-price score<0"),
        ("Moyennement satisfait.", "polarity=negative"),
        ("Je suis satisfait du point de vue de la qualité.", "score>0 kind=praise"),
        ("J'ai besoin d'aide.", "!polarity=positive"),
    ]),
    ("a mild word blames the subject beside it", &[
        ("Problème avec le transporteur.", "-delivery score<0"),
        ("Des difficultés avec l'interface.", "-website_app score<0"),
    ]),
    ("a negation does not reach how long it lasts", &[
        ("Je suis sans fenêtre depuis une semaine.", "score<0 kind=complaint"),
    ]),
    ("irony", &[
        ("Quel professionnalisme, trois rendez-vous manqués !", "score<0 kind=complaint"),
        ("Bonne chance pour les joindre.", "-reachability score<0"),
        ("Un grand bravo pour votre incompétence.", "score<0"),
        ("Service client aux abonnés absents.", "-reachability score<0"),
        ("Merci de m'avoir fait perdre mon temps.", "score<0"),
    ]),
    ("politeness is not praise", &[
        ("Bonjour, cordialement.", "score=0"),
        ("Je vous remercie par avance de votre réponse.", "score=0 ~reachability"),
        ("Merci d'avance, bonne journée.", "score=0"),
        ("Veuillez agréer l'expression de mes sentiments distingués.", "score=0"),
        ("Bien à vous.", "score=0"),
        ("Bonne réception.", "score=0"),
        ("Chère Madame, cher Monsieur,", "~price score=0"),
        ("Mon cher conseiller,", "~price"),
    ]),
    ("homographs that accents tell apart", &[
        ("Je suis sûr de mon choix.", "~safety_hygiene"),
        ("Il est sur la table.", "score=0"),
        ("Je vous livre mon avis.", "~delivery"),
        ("Ma pêche au gros.", "score=0"),
        ("Il y a une tâche à faire.", "~product_quality"),
        ("C'est la maison du maire, côté cour.", "~price"),
    ]),
    ("what is praised and blamed weighs beside the words that say it", &[
        ("Bons produits, accueil souriant et livraison soignée, seul le prix est décevant.", "kind=praise polarity=mixed -price"),
        ("Remboursement refusé, conseiller injoignable, délais énormes, le vendeur était poli.", "kind=complaint polarity=negative +politeness"),
    ]),
    ("a mere mention is neither", &[
        ("J'ai commandé le 3 mars.", "~delivery kind=other"),
        ("Mon contrat date de 2019.", "~contract_sales kind=other"),
        ("Voici ma facture.", "~billing"),
        ("J'ai reçu votre courrier.", "~delivery ~reachability"),
    ]),
    ("praise", &[
        ("Livraison rapide et soignée.", "+delivery +delay kind=praise polarity=positive"),
        ("Conseillère très aimable et à l'écoute.", "+politeness kind=praise"),
        ("Prix très compétitifs.", "+price kind=praise"),
        ("Remboursement rapide.", "+refund kind=praise"),
        ("Service client réactif.", "+reachability kind=praise"),
        ("Site clair et facile à utiliser.", "+website_app kind=praise"),
        ("Je recommande vivement !", "*promoter !*detractor kind=praise"),
        ("Produit conforme à la description.", "+product_quality"),
        ("Sinistre bien géré.", "+claims_handling"),
        ("Dépannage rapide et efficace.", "score>0"),
    ]),
    ("spelling: no accents", &[
        ("Livraison tres rapide, personnel tres agreable.", "+delivery +politeness score>0"),
        ("toujours pas recu mon colis, service client deplorable", "-delivery score<0"),
        ("J'ai ete debite deux fois, c'est inadmissible.", "-billing score<0"),
        ("Tres decu de la qualite.", "-product_quality score<0"),
        ("je demande a etre rembourse", "*refund"),
    ]),
    ("spelling: no apostrophes", &[
        ("jai jamais recu mon colis", "-delivery"),
        ("cest nul", "score<0"),
        ("quil me rembourse", "score<0"),
        ("jai pas ete rembourse", "-refund"),
        ("personne ma rappelé", "-reachability"),
        ("jai ete debité deux fois", "-billing"),
    ]),
    ("spelling: doubled letters and mistakes", &[
        ("rembourssement toujours pas reçu", "-refund"),
        ("service nuuuul", "score<0"),
        ("C'est looooong", "score<0"),
        ("Suuuuper service !!!", "score>0"),
        ("toujours pas de réponce", "-reachability"),
        ("livraizon en retard", "-delay"),
        ("jai apeler 10 fois personne repond", "-reachability"),
    ]),
    ("spelling: words that sound like one word", &[
        ("Ma commende n'est jamais arrivée.", "-delivery"),
        ("Toujours pas de remboursemant.", "-refund"),
        ("Un manque de professionalisme honteux", "-service_quality score<0"),
        ("des plats délicieus", "score>0"),
        ("La quotisation a doublé.", "-price"),
        ("Je joue de l'alto.", "score=0"),
    ]),
    ("numbers: zero is one number, not any", &[
        ("0 étoile pour cet accueil", "score<0"),
        ("Un service 4 étoiles", "!polarity=negative"),
        ("Frais de 45 euros", "score=0"),
    ]),
    ("spelling: a name is no mistake", &[
        ("Madame Dennis nous a ouvert la porte.", "score=0"),
        ("Hier, Paul Delahaye tenait la boutique.", "~delay"),
    ]),
    ("spelling: capitals", &[
        ("COLIS JAMAIS REÇU", "-delivery score<0"),
        ("COLIS JAMAIS RECU", "-delivery score<0"),
        ("SERVICE CLIENT INJOIGNABLE !!!", "-reachability score<0"),
        ("À FUIR", "*detractor score<0"),
        ("A FUIR !!!", "*detractor score<0"),
        ("ARNAQUE", "-fraud score<0"),
    ]),
    ("spelling: SMS", &[
        ("slt tjrs pas recu mon colis svp", "-delivery"),
        ("rdv annulé au dernier moment", "-availability"),
        ("g pas été remboursé", "-refund"),
        ("bcp trop cher", "-price"),
        ("c nul", "score<0"),
        ("svp rappelez moi", "*answer"),
        ("qd est ce ke je serai remboursé", "*refund"),
    ]),
    ("signs, hashtags and emoji", &[
        ("service 😡😡", "score<0"),
        ("👍", "score>0"),
        ("#arnaque", "-fraud"),
        ("Colis perdu…", "-delivery"),
        ("Livraison : nulle !", "-delivery score<0"),
        ("«  Service nul  »", "score<0"),
        ("l’attente est interminable", "score<0"),
        ("Qu’est-ce que c’est long !", "score<0"),
    ]),
    ("signals: churn", &[
        ("Je résilie tous mes contrats.", "*churn"),
        ("Je change de banque.", "*churn"),
        ("Je ne reviendrai plus jamais.", "*churn"),
        ("Je pars à la concurrence.", "*churn"),
        ("Vous venez de perdre un client.", "*churn"),
        ("Je suis client depuis 20 ans.", "!*churn"),
        ("Je reste chez vous.", "!*churn"),
    ]),
    ("signals: recommendation", &[
        ("À fuir absolument !", "*detractor"),
        ("Je déconseille fortement.", "*detractor"),
        ("N'allez pas chez eux.", "*detractor"),
        ("Passez votre chemin.", "*detractor"),
        ("Je recommande à 100 %.", "*promoter"),
        ("Allez-y les yeux fermés.", "*promoter"),
        ("On m'avait recommandé cette enseigne.", "!*promoter"),
        ("Lettre recommandée envoyée le 3.", "!*promoter"),
        ("Recommandé avec accusé de réception.", "!*promoter"),
    ]),
    ("signals: escalation", &[
        ("Je saisis mon avocat.", "*legal"),
        ("Je vais porter plainte.", "*legal"),
        ("Mise en demeure envoyée ce jour.", "*legal"),
        ("Je saisis le médiateur de l'assurance.", "*mediator"),
        ("Un signalement a été fait à la DGCCRF.", "*authority"),
        ("Je contacte l'UFC-Que Choisir.", "*authority"),
        ("La CNIL sera saisie.", "*authority"),
        ("Je publierai mon expérience sur les réseaux sociaux.", "*public"),
        ("Je suis avocat de métier.", "!*legal"),
    ]),
    ("signals: demand", &[
        ("Je demande le remboursement intégral.", "*refund"),
        ("Je veux être remboursé.", "*refund"),
        ("J'exige un geste commercial.", "*compensation"),
        ("Je souhaite un échange de l'article.", "*replacement"),
        ("Livrez-moi ma commande.", "*delivery"),
        ("Merci de résilier mon contrat.", "*cancellation"),
        ("Merci de corriger ma facture.", "*correction"),
        ("Rappelez-moi.", "*answer"),
        ("J'attends des excuses.", "*apology"),
    ]),
    ("signals: aggressive", &[
        ("Bande de voleurs !", "*aggressive -fraud"),
        ("Vous êtes des escrocs.", "*aggressive"),
        ("Une équipe d'incapables.", "*aggressive"),
        ("Service lamentable.", "!*aggressive score<0"),
        ("C'est une arnaque.", "!*aggressive -fraud"),
    ]),
    ("categories", &[
        ("Deux mois d'attente pour une simple réparation.", "-delay"),
        ("Une heure d'attente au téléphone.", "-reachability"),
        ("La dame au guichet m'a raccroché au nez.", "-politeness"),
        ("Chaque conseiller me donne une réponse différente.", "-service_quality"),
        ("On m'avait promis un rappel sous 48 h.", "-broken_promise"),
        ("J'ai dû renvoyer mon dossier trois fois.", "-repeat_effort"),
        ("On refuse de me rembourser.", "-refund"),
        ("Aucun geste commercial.", "-compensation"),
        ("Prélèvement en double sur mon compte.", "-billing"),
        ("Les tarifs augmentent chaque année.", "-price"),
        ("Mon code promo ne fonctionne pas.", "-promotion_loyalty"),
        ("Le livreur a jeté le colis par-dessus le portail.", "-delivery"),
        ("Article en rupture de stock après paiement.", "-availability"),
        ("L'appareil est tombé en panne au bout de deux jours.", "-product_quality"),
        ("Plus de réseau depuis trois jours.", "-service_outage"),
        ("Impossible de me connecter à mon espace client.", "-website_app"),
        ("Impossible de me connecter à mon compte.", "-website_app"),
        ("On refuse de reprendre l'article.", "-returns"),
        ("Impossible de résilier mon abonnement.", "-cancellation"),
        ("On m'a fait signer un contrat sans mon accord.", "-contract_sales"),
        ("Mon sinistre n'est pas pris en charge.", "-claims_handling"),
        ("Mes données personnelles ont été vendues.", "-privacy"),
        ("La chambre était infestée de punaises de lit.", "-safety_hygiene"),
        ("Aucun accès pour les fauteuils roulants.", "-accessibility"),
        ("Train annulé sans explication.", "-service_outage"),
        ("Mon train a eu deux heures de retard.", "-delay"),
        ("La viande était avariée.", "-product_quality"),
        ("Vendeur incompétent.", "-service_quality"),
        ("Démarchage téléphonique incessant.", "-privacy"),
    ]),
];

/// Pairs of sentences: the first is felt more strongly.
#[rustfmt::skip]
const STRONGER: &[Row] = &[
    ("Je suis vraiment déçu.", "Je suis déçu."),
    ("Je suis déçu.", "Je suis un peu déçu."),
    ("Service extrêmement lent.", "Service lent."),
    ("Service lent.", "Service un peu lent."),
    ("Service correct.", "Service plutôt correct."),
    ("C'est lent.", "Ce n'est pas lent."),
    ("Le service est lent.", "Si le service est lent, dites-le-moi."),
    ("Service nul.", "Service moyen."),
    ("Une honte, un scandale.", "Une honte."),
    ("😡😡", "😡"),
];

/// A sentence, a word of an opinion or of a proof, what changed it.
#[rustfmt::skip]
const CONTEXTS: &[(&str, &str, &[&str])] = &[
    ("Je ne suis pas satisfait.", "satisfait", &["negated"]),
    ("Je ne suis vraiment pas satisfait.", "satisfait", &["negated", "intensified"]),
    ("Ce n'est pas lent.", "lent", &["negated"]),
    ("Service extrêmement lent.", "lent", &["intensified"]),
    ("Service plutôt correct.", "correct", &["weakened"]),
    ("Si le service est lent, dites-le moi.", "lent", &["hypothetical"]),
    ("Accueil parfait mais prix exorbitants.", "parfait", &["contrasted"]),
    ("Accueil parfait.", "parfait", &[]),
    ("Je n'ai jamais reçu mon colis.", "reçu", &["negated"]),
];

/// A sentence, a category, words that the proof must hold.
#[rustfmt::skip]
const PROOFS: &[(&str, &str, &str)] = &[
    ("Lamentable, jamais reçu mon colis, 3 semaines.", "delivery", "reçu mon colis"),
    ("Service nul, mais Remboursement\u{a0}REFUSÉ !", "refund", "Remboursement\u{a0}REFUSÉ"),
    ("On m’a raccroché au nez.", "politeness", "raccroché au nez"),
    ("😡 Prix trop e\u{301}leve\u{301}s.", "price", "Prix trop e\u{301}leve\u{301}s"),
    ("Le service client ne répond jamais.", "reachability", "répond"),
];

/// Kind, words and value of a fact.
type FactRow = (&'static str, &'static str, &'static str);

/// A sentence and its facts.
#[rustfmt::skip]
const FACTS: &[(&str, &[FactRow])] = &[
    ("J'ai payé 49,90 €.", &[("amount", "49,90 €", "49.9 EUR")]),
    ("Coût : 1 234,50 euros.", &[("amount", "1 234,50 euros", "1234.5 EUR")]),
    ("Total de 1.250 € à rembourser.", &[("amount", "1.250 €", "1250 EUR")]),
    ("Ils m'ont pris 96 euros de frais.", &[("amount", "96 euros", "96 EUR")]),
    ("Un billet à 120€ aller-retour.", &[("amount", "120€", "120 EUR")]),
    ("Remise de 15.99€.", &[("amount", "15.99€", "15.99 EUR")]),
    ("Prix : 12 €.", &[("amount", "12 €", "12 EUR")]),
    ("Coût de 1 500 €.", &[("amount", "1 500 €", "1500 EUR")]),
    ("Un produit à 5€90.", &[("amount", "5€90", "5.9 EUR")]),
    ("Payé 80 $ de frais.", &[("amount", "80 $", "80 USD")]),
    ("Facturé 30 CHF.", &[("amount", "30 CHF", "30 CHF")]),
    ("25 000 FCFA perdus.", &[("amount", "25 000 FCFA", "25000 XOF")]),
    ("J'attends depuis 3 semaines.", &[("duration", "3 semaines", "21 day")]),
    ("Depuis deux mois.", &[("duration", "deux mois", "60 day")]),
    ("Une attente de 48h.", &[("duration", "48h", "2 day")]),
    ("Pendant 10 jours.", &[("duration", "10 jours", "10 day")]),
    ("Il y a 6 mois.", &[("duration", "6 mois", "180 day")]),
    ("Client depuis 20 ans.", &[("duration", "20 ans", "7300 day")]),
    ("Quinze jours sans réponse.", &[("duration", "Quinze jours", "15 day")]),
    ("Depuis un an.", &[("duration", "un an", "365 day")]),
    ("Deux heures d'attente.", &[("duration", "Deux heures", "0.083333 day")]),
    ("45 minutes d'attente.", &[("duration", "45 minutes", "0.03125 day")]),
    ("Deux semaines et deux jours.", &[("duration", "Deux semaines", "14 day"), ("duration", "deux jours", "2 day")]),
    ("Trois ans de contrat.", &[("duration", "Trois ans", "1095 day")]),
    ("Commandé le 12/03/2024.", &[("date", "12/03/2024", "2024-03-12")]),
    ("Reçu le 5 mai 2023.", &[("date", "5 mai 2023", "2023-05-05")]),
    ("Le 1er janvier.", &[("date", "1er janvier", "--01-01")]),
    ("Livré le 28.02.25.", &[("date", "28.02.25", "2025-02-28")]),
    ("Le 14 février 2025.", &[("date", "14 février 2025", "2025-02-14")]),
    ("Le 14 fevrier 2025.", &[("date", "14 fevrier 2025", "2025-02-14")]),
    ("LE 3 AOÛT 2024.", &[("date", "3 AOÛT 2024", "2024-08-03")]),
    ("Le 45/13/2024.", &[]),
    ("Commande CMD-55120.", &[("reference", "CMD-55120", "CMD-55120")]),
    ("Dossier n° 2024-77310.", &[("reference", "2024-77310", "2024-77310")]),
    ("Ma commande numéro 123456789.", &[("reference", "123456789", "123456789")]),
    ("Ticket 90417 ouvert.", &[("reference", "90417", "90417")]),
    ("Contrat 0012345678.", &[("reference", "0012345678", "0012345678")]),
    ("Numéro de commande : 98765432.", &[("reference", "98765432", "98765432")]),
    ("N° client : 4455667.", &[("reference", "4455667", "4455667")]),
    ("Dossier SIG-2291.", &[("reference", "SIG-2291", "SIG-2291")]),
    ("Écrivez à marie.dupont@example.fr.", &[("email", "marie.dupont@example.fr", "marie.dupont@example.fr")]),
    ("Mail : jean+test@mail.example.co.uk", &[("email", "jean+test@mail.example.co.uk", "jean+test@mail.example.co.uk")]),
    ("Appelez le 06 12 34 56 78.", &[("phone", "06 12 34 56 78", "0612345678")]),
    ("Tél : 0612345678", &[("phone", "0612345678", "0612345678")]),
    ("Tél. 01.23.45.67.89", &[("phone", "01.23.45.67.89", "0123456789")]),
    ("+33 6 12 34 56 78", &[("phone", "+33 6 12 34 56 78", "+33612345678")]),
    ("0033612345678", &[("phone", "0033612345678", "0033612345678")]),
    ("FR76 3000 6000 0112 3456 7890 189", &[("iban", "FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189")]),
    ("IBAN FR7630006000011234567890189", &[("iban", "FR7630006000011234567890189", "FR7630006000011234567890189")]),
    ("BE68 5390 0754 7034", &[("iban", "BE68 5390 0754 7034", "BE68539007547034")]),
    ("Facture de 687 € du 3 mars 2024, dossier 778899, sans réponse depuis 2 mois.", &[("amount", "687 €", "687 EUR"), ("date", "3 mars 2024", "2024-03-03"), ("reference", "778899", "778899"), ("duration", "2 mois", "60 day")]),
    ("Rendez-vous à 14h30.", &[]),
    ("Une chambre de 42 m².", &[]),
    ("Formule 1 et version 7.2.", &[]),
    ("Chapitre 12.", &[]),
    ("Un billet à 120 € aller-retour.", &[("amount", "120 €", "120 EUR")]),
    ("Commandé le 2024-03-12.", &[("date", "2024-03-12", "2024-03-12")]),
    ("Le 31/02/2024, le 30 février, le 29/02/2023.", &[]),
    ("Né le 29/02/2024 et le 12/03/85.", &[("date", "29/02/2024", "2024-02-29"), ("date", "12/03/85", "1985-03-12")]),
    ("Reçu le 12 déc. 2023, réclamé le 3 janv.", &[("date", "12 déc. 2023", "2023-12-12"), ("date", "3 janv", "--01-03")]),
    ("Version 12/03/24/7.", &[]),
    ("1h30 au téléphone.", &[("duration", "1h30", "0.0625 day")]),
    ("Attente de 2 h 15 min.", &[("duration", "2 h 15 min", "0.09375 day")]),
    ("Après 1 heure 30 d'attente.", &[("duration", "1 heure 30", "0.0625 day")]),
    ("J'ai attendu 6h30.", &[("duration", "6h30", "0.270833 day")]),
    ("Convoqué à 1h30, reçu vers 9h, ouvert de 8h à 18h.", &[]),
    ("Ouvert 24h/24 et 7j/7.", &[]),
    ("Il a 2h de retard, à 2 h de route.", &[("duration", "2h", "0.083333 day"), ("duration", "2 h", "0.083333 day")]),
    ("J'ai payé 2k€, puis 1,5 K€, puis 3 keuros.", &[("amount", "2k€", "2000 EUR"), ("amount", "1,5 K€", "1500 EUR"), ("amount", "3 keuros", "3000 EUR")]),
    ("EUR 120 débités, CHF 30, $50 et € 15,50.", &[("amount", "EUR 120", "120 EUR"), ("amount", "CHF 30", "30 CHF"), ("amount", "$50", "50 USD"), ("amount", "€ 15,50", "15.5 EUR")]),
    ("2 millions d'euros, 3 mille euros.", &[("amount", "2 millions d'euros", "2000000 EUR"), ("amount", "3 mille euros", "3000 EUR")]),
    ("50 centimes de trop.", &[("amount", "50 centimes", "0.5 EUR")]),
    ("Coût : 1'500 francs suisses.", &[("amount", "1'500 francs suisses", "1500 CHF")]),
    ("Facture 1200 € et contrat 12 mois.", &[("amount", "1200 €", "1200 EUR"), ("duration", "12 mois", "360 day")]),
    ("J'ai 45 ans et ma mère, âgée de 80 ans, attend.", &[]),
    ("Une dame de 92 ans, mes 70 ans, elle a 64 ans.", &[]),
    ("Il y a 2 ans, j'avais 20 ans de contrat.", &[("duration", "2 ans", "730 day"), ("duration", "20 ans", "7300 day")]),
    ("Client depuis quarante-cinq ans.", &[("duration", "quarante-cinq ans", "16425 day")]),
    ("Ma mère a quatre-vingt-douze ans.", &[]),
    ("Vingt et un jours, vingt-deux jours.", &[("duration", "Vingt et un jours", "21 day"), ("duration", "vingt-deux jours", "22 day")]),
    ("Quatre-vingt-dix-sept euros.", &[("amount", "Quatre-vingt-dix-sept euros", "97 EUR")]),
    ("Cent vingt euros, deux mille cinq cents euros.", &[("amount", "Cent vingt euros", "120 EUR"), ("amount", "deux mille cinq cents euros", "2500 EUR")]),
    ("Soixante et onze jours, soixante-quinze minutes.", &[("duration", "Soixante et onze jours", "71 day"), ("duration", "soixante-quinze minutes", "0.052083 day")]),
    ("Une vingtaine de jours, une quinzaine d'heures.", &[("duration", "Une vingtaine de jours", "20 day"), ("duration", "une quinzaine d'heures", "0.625 day")]),
    ("Une demi-heure, trois quarts d'heure, une heure et demie.", &[("duration", "Une demi-heure", "0.020833 day"), ("duration", "trois quarts d'heure", "0.03125 day"), ("duration", "une heure et demie", "0.0625 day")]),
    ("Un an et demi.", &[("duration", "Un an et demi", "547.5 day")]),
    ("Deux trois jours.", &[("duration", "trois jours", "3 day")]),
    ("Il en reste six. Mois après mois.", &[]),
    ("Un homme, une seule fois, deux amis, cent pour cent.", &[]),
    ("J'en ai 3 j'attends.", &[]),
    ("Facture 2023, commande 3 articles, dossier 12.", &[]),
    ("Suivi 6A12345678901 et numéro 1234567890123.", &[("reference", "6A12345678901", "6A12345678901"), ("reference", "1234567890123", "1234567890123")]),
    ("+33 (0)6 39 98 12 34", &[("phone", "+33 (0)6 39 98 12 34", "+33639981234")]),
    ("+262 692 12 34 56", &[("phone", "+262 692 12 34 56", "+262692123456")]),
    ("FR76 3000 6000 0112 3456 7890 188 est faux.", &[("reference", "FR76 3000 6000 0112 3456 7890 188", "FR76 3000 6000 0112 3456 7890 188")]),
    ("Le 05 12 2023 14 colis.", &[]),
    ("Carte 4970 1000 0000 0154, sécu 1 85 05 78 006 084 91.", &[]),
];

static BUILT_IN: LazyLock<Classifier> = LazyLock::new(Classifier::french);
static FOLDER: LazyLock<Classifier> = LazyLock::new(|| {
    let lexicon = Lexicon::from_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/lexicons")).unwrap();
    Classifier::builder().lexicon(lexicon).build()
});

/// The ways to an analysis, and what each makes of `texts`.
fn every_path(texts: &[&str]) -> [(&'static str, Vec<Analysis>); 3] {
    [
        ("classify", texts.iter().map(|text| BUILT_IN.classify(text)).collect()),
        ("classify_all", BUILT_IN.classify_all(texts)),
        ("folder", FOLDER.classify_all(texts)),
    ]
}

/// The labels of `expected` that `analysis` does not keep.
fn broken<'e>(analysis: &Analysis, expected: &'e str) -> Vec<&'e str> {
    let found = labels(analysis);
    let kept = |label: &&str| match label.split_at(1) {
        ("!", absent) => !found.contains(absent),
        ("~", category) => !found.contains(&format!("-{category}")) && !found.contains(&format!("+{category}")),
        _ => found.contains(*label),
    };
    expected.split_whitespace().filter(|label| !kept(label)).collect()
}

#[test]
fn sentences() {
    let rows: Vec<_> = SENTENCES.iter().flat_map(|(group, rows)| rows.iter().map(move |row| (*group, *row))).collect();
    let texts: Vec<_> = rows.iter().map(|(_, (text, _))| *text).collect();
    let mut offenders = Vec::new();
    for (path, analyses) in every_path(&texts) {
        assert_eq!(analyses.len(), rows.len(), "{path}");
        for ((group, (text, expected)), analysis) in rows.iter().zip(&analyses) {
            let broken = broken(analysis, expected);
            if !broken.is_empty() {
                offenders.push(format!("{path}, {group}: {text}\n    {broken:?} of {:?}", labels(analysis)));
            }
        }
    }
    assert!(offenders.is_empty(), "{} broken:\n{}", offenders.len(), offenders.join("\n"));
}

#[test]
fn the_tables_are_well_written() {
    let known = labels_known();
    let mut offenders = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (text, expected) in SENTENCES.iter().flat_map(|(_, rows)| rows.iter()) {
        if !seen.insert(*text) {
            offenders.push(format!("twice: {text}"));
        }
        for label in expected.split_whitespace() {
            let bare = label.trim_start_matches('!').replace('~', "-");
            if !known.contains(&bare) {
                offenders.push(format!("no such label: {label}: {text}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

fn labels_known() -> Vec<String> {
    let lexicon = Lexicon::french();
    let categories = lexicon.categories().iter().flat_map(|c| [format!("-{}", c.id()), format!("+{}", c.id())]);
    let signals = doleance::Signal::ALL.into_iter().map(|signal| format!("*{}", signal.value()));
    let kinds = ["complaint", "request", "praise", "other"].map(|kind| format!("kind={kind}"));
    let polarities = ["negative", "positive", "mixed", "neutral"].map(|polarity| format!("polarity={polarity}"));
    let scores = ["score<0", "score>0", "score=0"].map(str::to_owned);
    categories.chain(signals).chain(kinds).chain(polarities).chain(scores).collect()
}

#[test]
fn intensity() {
    let mut offenders = Vec::new();
    for (more, less) in STRONGER {
        for (path, analyses) in every_path(&[more, less]) {
            let of = |i: usize| analyses[i].sentiment().intensity();
            if of(0) <= of(1) {
                offenders.push(format!("{path}: {more} {} / {less} {}", of(0), of(1)));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn contexts() {
    let mut offenders = Vec::new();
    for (text, word, expected) in CONTEXTS {
        for (path, analyses) in every_path(&[text]) {
            let opinions = analyses[0].opinions().filter(|opinion| opinion.text().contains(word));
            let found: Vec<Vec<_>> = opinions.map(|opinion| opinion.context().names().collect()).collect();
            if found != [*expected] {
                offenders.push(format!("{path}: {text}: {word} {expected:?}, found {found:?}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn proofs() {
    let mut offenders = Vec::new();
    for (text, category, words) in PROOFS {
        for (path, analyses) in every_path(&[text]) {
            let tags = analyses[0].categories().filter(|tag| tag.id() == *category);
            let found: Vec<_> = tags.flat_map(|tag| tag.evidence()).map(|evidence| evidence.text()).collect();
            if !found.iter().any(|proof| proof.contains(words)) {
                offenders.push(format!("{path}: {text}: {category} {words:?}, found {found:?}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn facts() {
    let mut offenders = Vec::new();
    for (text, expected) in FACTS {
        for (path, analyses) in every_path(&[text]) {
            let found: Vec<_> =
                analyses[0].facts().iter().map(|f| (f.kind().name(), f.text(), value(f.value()))).collect();
            let expected: Vec<_> =
                expected.iter().map(|(kind, text, value)| (*kind, *text, (*value).to_owned())).collect();
            if found != expected {
                offenders.push(format!("{path}: {text}\n    {expected:?}\n    {found:?}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

/// A quantity with its unit, rounded to a millionth; or the text.
fn value(value: &FactValue) -> String {
    match value {
        FactValue::Quantity(number, unit) => format!("{} {unit}", (number * 1e6).round() / 1e6),
        FactValue::Text(text) => text.clone(),
        other => format!("{other:?}"),
    }
}
