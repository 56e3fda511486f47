// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.purchases.api.Remark.Kind;

/**
 * Reads a contract from texts by the names of the official schema, in the words of 2022 or of 2019, clean or not. It never fails: what
 * cannot be understood is left out and told.
 */
public final class ContractReading {
    private static final int CODE_MAX = 40;
    private static final int PROOF_MAX = 500;
    private static final Pattern CPV = Pattern.compile("\\d{8}(-\\d)?");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private ContractReading() {}

    /** @param remarks told of each field that was mended, translated, doubted or left out */
    public static ContractContent read(Map<String, String> texts, Consumer<Remark> remarks) {
        var read = new FieldReading(texts, remarks);
        var acts = new ActReading(remarks);
        return new ContractContent(identity(read), award(read), execution(read), price(read), considerations(read), acts.holders("titulaires", read.text("titulaires")),
                acts.modifications(read.text("modifications")), acts.subcontracts(read.text("actesSousTraitance")), acts.changes(read.text("modificationsActesSousTraitance")));
    }

    private static Identity identity(FieldReading read) {
        return new Identity(read.text("id", 100), siret(read, "acheteurId"), read.text("acheteurNom", Holder.NAME_MAX), subject(read), cpv(read),
                read.word("nature", Nature.class), read.text("idAccordCadre", 100), read.text("consultation", 100), read.text("besoin", 100), read.text("origine", 100));
    }

    private static String subject(FieldReading read) {
        var subject = read.text("objet", Identity.SUBJECT_MAX);
        return Unseen.is(subject) ? "" : GAPS.matcher(subject).replaceAll(" ");
    }

    private static String cpv(FieldReading read) {
        var text = read.text("codeCPV");
        if (text.isEmpty() || CPV.matcher(text).matches()) return text;
        var digits = text.replaceAll("[\\s.]", "");
        if (!digits.matches("\\d{8}(-?\\d)?")) {
            read.tell("codeCPV", Kind.DROPPED, text);
            return "";
        }
        read.tell("codeCPV", Kind.MENDED, text);
        return digits.substring(0, 8);
    }

    private static String siret(FieldReading read, String field) {
        var text = read.text(field, CODE_MAX);
        var tidy = Siren.tidy(text);
        if (tidy.isEmpty() || Siren.isSiret(tidy)) return tidy;
        var padded = "0".repeat(Math.max(0, 14 - tidy.length())) + tidy;
        if (tidy.matches("\\d{9,13}") && Siren.isSiret(padded)) {
            read.tell(field, Kind.MENDED, text);
            return padded;
        }
        read.tell(field, Kind.DOUBTFUL, text);
        return tidy;
    }

    private static Award award(FieldReading read) {
        return new Award(read.word("procedure", Procedure.class), read.yes("partenariatInnovation").orElse(read.formerly("partenariatInnovation")),
                read.words("techniques", Technique.class), read.count("offresRecues"), read.word("ccag", Ccag.class),
                read.word("typeGroupementOperateurs", Grouping.class), read.yes("sousTraitanceDeclaree"));
    }

    private static Execution execution(FieldReading read) {
        return new Execution(read.words("modalitesExecution", Modality.class), read.text("lieuExecutionCode", CODE_MAX), read.word("lieuExecutionType", PlaceType.class),
                read.count("dureeMois"), read.day("dateNotification"), read.day("datePublicationDonnees"), read.text("preuvePublication", PROOF_MAX));
    }

    private static Price price(FieldReading read) {
        var amount = read.euros("montant").filter(one -> {
            if (one.cents() >= 0) return true;
            read.tell("montant", Kind.DROPPED, read.text("montant"));
            return false;
        });
        return new Price(amount, read.words("typesPrix", PriceType.class), read.word("formePrix", PriceForm.class), read.yes("attributionAvance"),
                read.share("tauxAvance"), read.share("origineUE"), read.share("origineFrance"));
    }

    private static Considerations considerations(FieldReading read) {
        return new Considerations(read.yes("marcheInnovant"), read.words("considerationsSociales", SocialConsideration.class),
                read.words("considerationsEnvironnementales", EnvironmentalConsideration.class), innovation(read), read.text("theme", 100),
                read.yes("petiteEntreprise"), read.yes("entrepriseLocale"));
    }

    private static Optional<InnovationType> innovation(FieldReading read) {
        var text = read.text("typeInnovation");
        if (text.isEmpty()) return Optional.empty();
        for (var one : List.of(InnovationType.values())) if (one.name().equals(text)) return Optional.of(one);
        var mapped = InnovativeAcquisition.of(text).flatMap(InnovativeAcquisition::innovation);
        read.tell("typeInnovation", mapped.isPresent() ? Kind.TRANSLATED : Kind.DROPPED, text);
        return mapped;
    }
}
