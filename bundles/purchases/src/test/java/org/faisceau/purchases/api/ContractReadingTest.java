// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.purchases.api.Remark.Kind;
import org.junit.jupiter.api.Test;

class ContractReadingTest {
    private final List<Remark> remarks = new ArrayList<>();

    private ContractContent read(String field, String text) {
        return ContractReading.read(Map.of(field, text), remarks::add);
    }

    private Kind told() {
        return remarks.get(0).kind();
    }

    @Test
    void takesADayWithAnOffset() {
        assertEquals(Optional.of(LocalDate.of(2018, 12, 17)), read("dateNotification", "2018-12-17+01:00").execution().notifiedOn());
        assertEquals(Kind.MENDED, told());
    }

    @Test
    void leavesOutAYearThatNobodyMeant() {
        assertEquals(Optional.empty(), read("dateNotification", "0218-12-17").execution().notifiedOn());
        assertEquals(Kind.DROPPED, told());
    }

    @Test
    void readsBooleansAsWords() {
        assertEquals(Optional.of(false), read("marcheInnovant", "non").considerations().innovative());
        assertTrue(remarks.isEmpty());
    }

    @Test
    void doesNotTakeSilenceForNo() {
        assertEquals(Optional.empty(), read("objet", "x").considerations().innovative());
    }

    @Test
    void takesNaNForNothing() {
        assertEquals(Optional.empty(), read("montant", "NaN").price().amount());
        assertEquals(Kind.EMPTIED, told());
    }

    @Test
    void keepsAnAmountOfNothingAsItIs() {
        assertEquals(Optional.of(Euros.of(0)), read("montant", "0").price().amount());
    }

    @Test
    void keepsASiretThatFailsItsCheckAndSaysSo() {
        assertEquals("12345678901234", read("acheteurId", "12345678901234").identity().buyerSiret());
        assertEquals(Kind.DOUBTFUL, told());
    }

    @Test
    void givesASiretBackTheZerosASpreadsheetTook() {
        var whole = OpenPurchases.siret(OpenPurchases.TOWN_SIREN);
        assertEquals(whole, read("acheteurId", whole.substring(3)).identity().buyerSiret());
        assertEquals(Kind.MENDED, told());
    }

    @Test
    void translatesAProcedureOf2019() {
        assertEquals(Optional.of(Procedure.NEGOTIATED), read("procedure", "Procédure concurrentielle avec négociation").award().procedure());
        assertEquals(Kind.TRANSLATED, told());
    }

    @Test
    void readsAFrameworkAgreementOf2019AsAContractWithATechnique() {
        var content = read("nature", "Accord-cadre");
        assertEquals(Optional.of(Nature.MARKET), content.identity().nature());
        assertEquals(Set.of(Technique.FRAMEWORK), content.award().techniques());
    }

    @Test
    void readsThePriceFormOf2019AsAPriceType() {
        var price = read("formePrix", "Révisable").price();
        assertEquals(Set.of(PriceType.REVISED), price.types());
        assertEquals(Optional.empty(), price.form());
    }

    @Test
    void keepsAnInnovationPartnershipThatTheSchemaCannotSay() {
        assertTrue(read("procedure", "Partenariat d'innovation").award().isInnovationPartnership());
    }

    @Test
    void readsHoldersUnderTheirWrapping() {
        var json = "[{\"titulaire\":{\"typeIdentifiant\":\"SIRET\",\"id\":\"00010002400013\"}},{\"titulaire\":{\"typeIdentifiant\":\"TVA\",\"id\":\"BE0123456789\"}}]";
        assertEquals(List.of(IdentifierType.SIRET, IdentifierType.VAT), read("titulaires", json).holders().stream().map(Holder::type).toList());
    }

    @Test
    void takesWhatHasNoDigitForAName() {
        var aquasonde = List.of(new Holder(IdentifierType.SIRET, "", "Aquasonde Fictive"));
        assertEquals(aquasonde, read("titulaires", "Aquasonde Fictive").holders());
        assertEquals(aquasonde, read("titulaires", "SIRET Aquasonde Fictive").holders());
        assertEquals(aquasonde, read("titulaires", ContractTexts.of(read("titulaires", "Aquasonde Fictive")).get("titulaires")).holders());
    }

    @Test
    void readsTheModificationsOf2022() {
        var json = "[{\"modification\":{\"id\":1,\"montant\":123457.87,\"dateNotificationModification\":\"2022-10-18\",\"datePublicationDonneesModification\":\"2022-10-20\"}}]";
        var modification = read("modifications", json).modifications().get(0);
        assertEquals(Optional.of(LocalDate.of(2022, 10, 20)), modification.publishedOn());
        assertEquals(Optional.of(new Euros(12_345_787)), modification.amount());
    }

    @Test
    void leavesOutJsonThatIsBroken() {
        assertEquals(List.of(), read("modifications", "[{\"id\":").modifications());
        assertEquals(Kind.DROPPED, told());
    }

    @Test
    void readsBackWhatItWrote() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.put("modifications", "[{\"id\":1,\"dureeMois\":14,\"dateNotificationModification\":\"2026-07-01\"}]");
        var content = OpenPurchases.content(texts);
        assertEquals(content, ContractReading.read(ContractTexts.of(content), remarks::add));
        assertTrue(remarks.isEmpty());
    }

    @Test
    void namesEveryFieldThatLacks() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        assertEquals(List.of(), Completeness.lacking(OpenPurchases.content(texts)));
        texts.remove("marcheInnovant");
        texts.remove("ccag");
        assertEquals(List.of("ccag", "marcheInnovant"), Completeness.lacking(OpenPurchases.content(texts)));
    }
}
