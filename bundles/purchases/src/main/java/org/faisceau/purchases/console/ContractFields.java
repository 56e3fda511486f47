// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Organisation;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.api.PlaceType;
import org.faisceau.purchases.api.Remark;

/** Between the form and a contract's content. */
final class ContractFields {
    private static final List<String> APART = List.of("modifications", "actesSousTraitance", "modificationsActesSousTraitance", "acheteurNom", "origine");
    private static final List<String> LISTS = List.of("techniques", "modalitesExecution", "typesPrix", "considerationsSociales", "considerationsEnvironnementales");
    private static final List<String> SIRETS = List.of("acheteurId", "titulaires");
    private static final List<String> SHAPED = List.of("codeCPV", "offresRecues", "tauxAvance", "dureeMois", "montant", "origineUE", "origineFrance");
    /** Those the form holds. */
    static final List<String> ALL = java.util.stream.Stream.concat(ContractTexts.OFFICIAL.stream(), ContractTexts.OURS.stream()).filter(one -> !APART.contains(one)).toList();

    private ContractFields() {}

    static Form filled(Contract contract) {
        return filled(contract.content()).with("buyer", contract.buyer()).with("version", String.valueOf(contract.version()));
    }

    static Form filled(ContractContent content) {
        var form = Form.blank();
        var texts = ContractTexts.of(content);
        for (var field : ALL) {
            var text = texts.getOrDefault(field, "");
            if (LISTS.contains(field)) form.with(field, List.of(text.split(" \\| ")));
            else form.with(field, field.equals("titulaires") ? text.replace(" | ", "\n") : text);
        }
        return form;
    }

    /**
     * The content; what cannot be read becomes a problem of the form.
     *
     * @param before fields that the form does not hold stay
     * @param buyer the authority chosen, whose SIRET and name are taken where none was typed
     */
    static ContractContent read(Form form, Map<String, String> before, java.util.Optional<Organisation> buyer) {
        var texts = new LinkedHashMap<>(before);
        for (var field : ALL) texts.put(field, text(form, field));
        buyer.ifPresent(one -> {
            texts.put("acheteurNom", one.name());
            if (texts.get("acheteurId").isEmpty()) texts.put("acheteurId", one.siret());
        });
        if (buyer.isEmpty()) form.reject("buyer", "form.required");
        var remarks = new ArrayList<Remark>();
        var content = ContractReading.read(texts, remarks::add);
        if (content.identity().subject().isEmpty()) form.reject("objet", "form.required");
        remarks.stream().filter(one -> one.kind() == Remark.Kind.DROPPED || isMistyped(one, texts, before)).forEach(one -> reject(form, one));
        boolean isPlaceTouched = !texts.get("lieuExecutionCode").equals(before.getOrDefault("lieuExecutionCode", ""));
        if (isPlaceTouched && content.execution().placeType().filter(type -> !fits(type, content.execution().placeCode())).isPresent()) form.reject("lieuExecutionCode", "place.unfit", content.execution().placeCode());
        return content;
    }

    /** With what is awaited there, where a field has a shape of its own. */
    static void reject(Form form, Remark remark) {
        boolean isShaped = remark.kind() == Remark.Kind.DROPPED && SHAPED.contains(remark.field());
        form.reject(remark.field(), isShaped ? "remark.awaited." + remark.field() : "remark." + remark.kind(), remark.text());
    }

    /** The codes whose shape is one alone; of the others, and of those of other countries, nothing is known here. */
    private static boolean fits(PlaceType type, String code) {
        return code.isEmpty() || switch (type) {
            case POSTCODE -> code.matches("\\d{5}");
            case COMMUNE -> code.matches("(\\d{2}|2[ABab])\\d{3}");
            case DEPARTMENT -> code.matches("\\d{2,3}|2[ABab]");
            case DISTRICT, CANTON, REGION, COUNTRY -> code.matches("[A-Za-z0-9-]{1,8}");
        };
    }

    /** A number typed here that fails its check; one that another system told stays until somebody changes it. A holder without number is told by its name. */
    private static boolean isMistyped(Remark remark, Map<String, String> texts, Map<String, String> before) {
        boolean isNumber = remark.text().chars().anyMatch(Character::isDigit);
        return remark.kind() == Remark.Kind.DOUBTFUL && SIRETS.contains(remark.field()) && isNumber && !texts.get(remark.field()).equals(before.getOrDefault(remark.field(), ""));
    }

    static String text(Form form, String field) {
        if (field.equals("titulaires")) return String.join(" | ", form.value(field).lines().map(String::strip).filter(one -> !one.isEmpty()).toList());
        return LISTS.contains(field) ? String.join(" | ", form.all(field)) : form.value(field).strip();
    }
}
