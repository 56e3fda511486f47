// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases.Saving;
import org.faisceau.testkit.TemporaryStore;

/** A register on a store of its own, with a town, its buyer and a company. */
public final class OpenPurchases implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    /** Fictitious, with right keys. */
    public static final String TOWN_SIREN = "000100016";
    public static final String COMPANY_SIREN = "000100024";
    public final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    public final TemporaryStore store;
    public final OrganisationRegister organisations;
    public final ContractRegister purchases;
    public final String town;
    public final String company;

    public OpenPurchases(Path folder) {
        store = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        purchases = new ContractRegister(store.store(), clock, ids, organisations);
        town = organisation("Ville de Valfleuri", OrganisationKind.COMMUNE, TOWN_SIREN);
        company = organisation("Sondes Imaginaires SAS", OrganisationKind.COMPANY, COMPANY_SIREN);
    }

    public String organisation(String name, OrganisationKind kind, String siren) {
        return ((Registering.Registered) organisations.register(MANAGER, new Draft(name, kind, siren, "", ""))).organisation().id();
    }

    public Actor buyer() {
        return new Actor("buyer", Role.BUYER, town);
    }

    /** The SIREN with an establishment. */
    public static String siret(String siren) {
        return DemonstrationContract.siret(siren);
    }

    /** All that the official schema requires. */
    public static Map<String, String> whole(String number, String subject) {
        var texts = new HashMap<String, String>();
        texts.put("id", number);
        texts.put("acheteurId", siret(TOWN_SIREN));
        texts.put("objet", subject);
        texts.put("nature", "Marché");
        texts.put("codeCPV", "38421000");
        texts.put("procedure", "Procédure adaptée");
        texts.put("techniques", "Sans objet");
        texts.put("modalitesExecution", "Sans objet");
        texts.put("offresRecues", "3");
        texts.put("typeGroupementOperateurs", "Pas de groupement");
        texts.put("sousTraitanceDeclaree", "non");
        texts.put("ccag", "Pas de CCAG");
        texts.put("lieuExecutionCode", "99");
        texts.put("lieuExecutionType", "Code département");
        texts.put("dureeMois", "12");
        texts.put("dateNotification", "2026-05-04");
        texts.put("datePublicationDonnees", "2026-06-01");
        texts.put("montant", "50000");
        texts.put("typesPrix", "Définitif ferme");
        texts.put("formePrix", "Forfaitaire");
        texts.put("attributionAvance", "non");
        texts.put("marcheInnovant", "oui");
        texts.put("considerationsSociales", "Clause sociale | Critère social");
        texts.put("considerationsEnvironnementales", "Pas de considération environnementale");
        texts.put("titulaires", "SIRET " + siret(COMPANY_SIREN) + " Sondes Imaginaires SAS");
        return texts;
    }

    /** The same of an authority that the directory has not. */
    public static Map<String, String> foreign(String number) {
        var texts = whole(number, "Transports d’ailleurs");
        texts.put("acheteurId", siret("000100032"));
        texts.put("acheteurNom", "Ville d’ailleurs");
        return texts;
    }

    public static ContractContent content(Map<String, String> texts) {
        return ContractReading.read(texts, remark -> {});
    }

    public Contract registered(Map<String, String> texts) {
        return ((Saving.Saved) purchases.register(MANAGER, town, content(texts))).contract();
    }

    /** As a file tells it of an authority that the directory has not. */
    public void brought(Map<String, String> texts) {
        purchases.take(MANAGER, List.of(new Incoming("", content(texts))), false);
    }

    public Contract registered(String number, String subject) {
        return registered(whole(number, subject));
    }

    /** The demonstration's contracts; their numbers are those of its organisations: the town and the company of the fixture stand aside. */
    public void demonstrated() {
        store.store().schema("directory", DemonstrationOrganisations.class).write(MANAGER, tx -> tx.sql().execute("delete from directory_organisation"));
        new DemonstrationOrganisations(organisations).load();
        new DemonstrationContracts(store.store(), clock, new TimeOrderedIds(clock), organisations, name -> MANAGER).load();
    }

    @Override
    public void close() {
        store.close();
    }
}
