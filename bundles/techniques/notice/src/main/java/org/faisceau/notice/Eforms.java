// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import static org.faisceau.notice.Xml.element;
import static org.faisceau.notice.Xml.leaf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.faisceau.sourcing.spi.State;

/** The notice as eForms XML. Source: eForms SDK 1.15, schema UBL PriorInformationNotice 2.3 and the fields each subtype asks for. Pure. */
final class Eforms {
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String EXTENSIONS = "http://data.europa.eu/p27/eforms-ubl-extension";
    private static final String ROOT = "PriorInformationNotice xmlns=\"" + UBL + "PriorInformationNotice-2\" xmlns:ext=\"" + UBL + "CommonExtensionComponents-2\" xmlns:cbc=\"" + UBL + "CommonBasicComponents-2\" xmlns:cac=\"" + UBL
            + "CommonAggregateComponents-2\" xmlns:efext=\"" + EXTENSIONS + "s/1\" xmlns:efbc=\"" + EXTENSIONS + "-basic-components/1\" xmlns:efac=\"" + EXTENSIONS + "-aggregate-components/1\"";
    private static final String FRENCH = " languageID=\"FRA\"";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-ddxxx");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ssxxx");

    private Eforms() {}

    static String of(State state) {
        var at = OffsetDateTime.parse(state.text("at"));
        var subtype = state.text("subtype");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(ROOT,
                extension(leaf("cbc:SubTypeCode listName=\"notice-subtype\"", subtype), state),
                leaf("cbc:UBLVersionID", "2.3"), leaf("cbc:CustomizationID", "eforms-sdk-1.15"), leaf("cbc:ID schemeName=\"notice-id\"", identifier(state)), leaf("cbc:IssueDate", DAY.format(at)), leaf("cbc:IssueTime", TIME.format(at)),
                leaf("cbc:VersionID", "01"), List.of("4", "5", "6", "E2").contains(subtype) ? leaf("cbc:PlannedDate", state.text("launchOn") + DateTimeFormatter.ofPattern("xxx").format(at)) : "", leaf("cbc:RegulatoryDomain", domain(subtype)),
                leaf("cbc:NoticeTypeCode listName=\"" + (subtype.equals("E1") ? "consultation" : "planning") + "\"", type(state)), leaf("cbc:NoticeLanguageCode listName=\"language\"", "FRA"), party(state), terms(state),
                project(state, "", "", ""), lot(state, at));
    }

    /** A random one by its form; the same draft has the same, so that it can be told again. */
    private static String identifier(State state) {
        var seed = UUID.nameUUIDFromBytes((state.text("reference") + state.text("begun") + state.text("subtype")).getBytes(StandardCharsets.UTF_8)).toString();
        return seed.substring(0, 14) + "4" + seed.substring(15);
    }

    private static String domain(String subtype) {
        if (subtype.startsWith("E")) return "other";
        return List.of("5", "8").contains(subtype) ? "32014L0025" : List.of("6", "9").contains(subtype) ? "32009L0081" : "32014L0024";
    }

    private static String type(State state) {
        return state.text("subtype").equals("E1") ? "pmc" : Sections.shortens(state) ? "pin-rtl" : "pin-only";
    }

    private static String extension(String subtype, State state) {
        var buyer = organisation("ORG-0001", state.text("buyer"), state.text("siret"), state, state.text("city"));
        // A voluntary notice has no review body, and an organisation without a part in the notice is refused.
        var review = state.text("review").isEmpty() || Sections.isVoluntary(state) ? "" : organisation("ORG-0002", state.text("review"), state.text("reviewSiret"), review(state), state.text("reviewCity"));
        return extended(element("efac:NoticeSubType", subtype), element("efac:Organizations", buyer, review));
    }

    private static String extended(String... inside) {
        return element("ext:UBLExtensions", element("ext:UBLExtension", element("ext:ExtensionContent", element("efext:EformsExtension", inside))));
    }

    private static String organisation(String id, String name, String number, State address, String city) {
        var nuts = Sections.isVoluntary(address) ? "" : address.text("nuts");
        return element("efac:Organization", element("efac:Company", identified(id), element("cac:PartyName", leaf("cbc:Name" + FRENCH, name)),
                element("cac:PostalAddress", leaf("cbc:CityName", city), leaf("cbc:PostalZone", address.text("postcode")), leaf("cbc:CountrySubentityCode listName=\"nuts\"", nuts),
                        element("cac:Country", leaf("cbc:IdentificationCode listName=\"country\"", "FRA"))),
                element("cac:PartyLegalEntity", leaf("cbc:CompanyID", number)), element("cac:Contact", leaf("cbc:Telephone", address.text("phone")), leaf("cbc:ElectronicMail", address.text("mail")))));
    }

    /** Where the review body lies; a voluntary notice says no subdivision, of nobody. */
    private static State review(State state) {
        return State.empty(1).with("subtype", state.text("subtype")).with("postcode", state.text("reviewPostcode")).with("nuts", state.text("reviewNuts")).with("mail", state.text("reviewMail")).with("phone", state.text("reviewPhone"));
    }

    private static String identified(String id) {
        return element("cac:PartyIdentification", leaf("cbc:ID schemeName=\"organization\"", id));
    }

    /** An entity that runs a network says its activity by another list than an authority. */
    private static String party(State state) {
        boolean isEntity = Sections.isOfEntity(state);
        var list = isEntity ? "entity-activity" : "authority-activity";
        return element("cac:ContractingParty", element("cac:ContractingPartyType", leaf("cbc:PartyTypeCode listName=\"buyer-legal-type\"", isEntity ? "pub-undert-la" : "la")),
                element("cac:ContractingActivity", leaf("cbc:ActivityTypeCode listName=\"" + list + "\"", Sections.activity(state))), element("cac:Party", identified("ORG-0001")));
    }

    private static String terms(State state) {
        if (Sections.isVoluntary(state)) {
            return element("cac:TenderingTerms", element("cac:ProcurementLegislationDocumentReference", leaf("cbc:ID", "LocalLegalBasis"), leaf("cbc:DocumentDescription" + FRENCH, "Code de la commande publique, article R. 2111-1")));
        }
        return Sections.shortens(state) ? element("cac:TenderingTerms", requirement("exclusion-grounds-source", "epo-procurement-document")) : "";
    }

    private static String requirement(String list, String code) {
        return element("cac:TendererQualificationRequest", element("cac:SpecificTendererRequirement", leaf("cbc:TendererRequirementTypeCode listName=\"" + list + "\"", code)));
    }

    /**
     * @param value the estimated value, as an element; may be empty
     * @param duration the same of how long the contract runs
     */
    private static String project(State state, String innovation, String value, String duration) {
        var nuts = state.text("nuts");
        var place = nuts.isEmpty() ? leaf("cbc:Region", "anyw-cou") : leaf("cbc:CountrySubentityCode listName=\"nuts\"", nuts);
        return element("cac:ProcurementProject", leaf("cbc:Name" + FRENCH, state.text("need")), leaf("cbc:Description" + FRENCH, state.text("description")), leaf("cbc:ProcurementTypeCode listName=\"contract-nature\"", state.text("nature")),
                innovation, value, element("cac:MainCommodityClassification", leaf("cbc:ItemClassificationCode listName=\"cpv\"", Cpv.of(state))),
                element("cac:RealizedLocation", element("cac:Address", place, element("cac:Country", leaf("cbc:IdentificationCode listName=\"country\"", "FRA")))), duration);
    }

    /** What the code list knows; innovation of organisation and of marketing is not in it. */
    private static String innovation(State state) {
        if (List.of("none", "organisation", "marketing").contains(state.text("innovation"))) return "";
        return element("cac:ProcurementAdditionalType", leaf("cbc:ProcurementTypeCode listName=\"innovative-acquisition\"", state.text("innovation")));
    }

    private static String lot(State state, OffsetDateTime at) {
        boolean hasLots = Sections.hasLots(state);
        var value = state.text("value").isEmpty() ? "" : element("cac:RequestedTenderTotal", leaf("cbc:EstimatedOverallContractAmount currencyID=\"EUR\"", state.text("value")));
        return element("cac:ProcurementProjectLot", leaf("cbc:ID schemeName=\"" + (hasLots ? "Lot" : "Part") + "\"", hasLots ? "LOT-0001" : "PAR-0001"), lotTerms(state), process(state, at),
                project(state, Sections.shortens(state) ? innovation(state) : "", value, duration(state)));
    }

    /** What shortens time limits says how long the contract runs; where nobody said, that too is a code. Source: BR-BT-00137-0214. */
    private static String duration(State state) {
        if (!Sections.shortens(state)) return "";
        return element("cac:PlannedPeriod", state.text("months").isEmpty() ? leaf("cbc:DescriptionCode listName=\"timeperiod\"", "UNKNOWN") : leaf("cbc:DurationMeasure unitCode=\"MONTH\"", state.text("months")));
    }

    private static String lotTerms(State state) {
        var subtype = state.text("subtype");
        if (subtype.equals("E1")) return element("cac:TenderingTerms", element("cac:TenderRecipientParty", leaf("cbc:EndpointID", Sections.answersAt(state))), french());
        var review = state.text("review").isEmpty() ? "" : element("cac:AppealTerms", element("cac:AppealInformationParty", identified("ORG-0002")), element("cac:AppealReceiverParty", identified("ORG-0002")));
        if (!Sections.shortens(state)) return subtype.equals("E2") ? "" : element("cac:TenderingTerms", review);
        return element("cac:TenderingTerms", subtype.equals("7") ? leaf("cbc:FundingProgramCode listName=\"eu-funded\"", "no-eu-funds") : "", requirement("reserved-procurement", "none"), requirement("selection-criteria-source", "epo-procurement-document"),
                element("cac:ContractExecutionRequirement", leaf("cbc:ExecutionRequirementCode listName=\"reserved-execution\"", "not-known")), subtype.equals("7") ? element("cac:AdditionalInformationParty", identified("ORG-0001")) : "", review, french());
    }

    private static String french() {
        return element("cac:Language", leaf("cbc:ID", "FRA"));
    }

    private static String process(State state, OffsetDateTime at) {
        var subtype = state.text("subtype");
        if (subtype.equals("E1")) return state.text("answersUntil").isEmpty() ? "" : element("cac:TenderingProcess", extended(element("efac:AnswerReceptionPeriod", until(LocalDate.parse(state.text("answersUntil")), at))));
        if (!Sections.shortens(state)) return "";
        boolean isDefence = subtype.equals("9");
        return element("cac:TenderingProcess", isDefence ? "" : leaf("cbc:GovernmentAgreementConstraintIndicator", "true"), system("framework-agreement"), isDefence ? "" : system("dps-usage"));
    }

    private static String system(String list) {
        return element("cac:ContractingSystem", leaf("cbc:ContractingSystemTypeCode listName=\"" + list + "\"", "none"));
    }

    private static String until(LocalDate day, OffsetDateTime at) {
        var offset = DateTimeFormatter.ofPattern("xxx").format(at);
        return leaf("cbc:EndDate", day + offset) + leaf("cbc:EndTime", "12:00:00" + offset);
    }
}
