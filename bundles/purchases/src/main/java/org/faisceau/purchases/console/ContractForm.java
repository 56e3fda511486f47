// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.util.List;
import org.faisceau.console.spi.Field;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Ccag;
import org.faisceau.purchases.api.EnvironmentalConsideration;
import org.faisceau.purchases.api.Grouping;
import org.faisceau.purchases.api.Modality;
import org.faisceau.purchases.api.Nature;
import org.faisceau.purchases.api.Official;
import org.faisceau.purchases.api.PlaceType;
import org.faisceau.purchases.api.PriceForm;
import org.faisceau.purchases.api.PriceType;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.SocialConsideration;
import org.faisceau.purchases.api.Technique;

/** The controls of a contract's fields, part by part; also one alone, for the table of what is lacking. */
record ContractForm(Words words, ContractNames names, Form form) {
    /** Fields of one sort. */
    record Part(String title, String hint, List<Content> fields) {}

    List<Part> parts() {
        return List.of(part("what", "objet", "buyer", "acheteurId", "id", "codeCPV", "nature", "besoin", "consultation"),
                part("award", "procedure", "partenariatInnovation", "techniques", "offresRecues", "typeGroupementOperateurs", "sousTraitanceDeclaree", "ccag", "idAccordCadre"),
                part("holders", "titulaires", "petiteEntreprise", "entrepriseLocale"),
                part("execution", "modalitesExecution", "lieuExecutionCode", "lieuExecutionType", "dureeMois", "dateNotification", "datePublicationDonnees", "preuvePublication"),
                part("price", "montant", "typesPrix", "formePrix", "attributionAvance", "tauxAvance", "origineUE", "origineFrance"),
                part("considerations", "marcheInnovant", "typeInnovation", "theme", "considerationsSociales", "considerationsEnvironnementales"));
    }

    Content control(String name) {
        var field = Ui.field(words, form, name);
        return switch (name) {
            case "objet" -> field.required().area(3);
            case "titulaires" -> field.area(3);
            case "buyer" -> field.required().select(names.buyers(form.value("buyer")));
            case "nature" -> words(field, Nature.class);
            case "procedure" -> words(field, Procedure.class);
            case "techniques" -> field.boxes(options(Technique.class));
            case "typeGroupementOperateurs" -> words(field, Grouping.class);
            case "ccag" -> words(field, Ccag.class);
            case "modalitesExecution" -> field.boxes(options(Modality.class));
            case "lieuExecutionType" -> words(field, PlaceType.class);
            case "typesPrix" -> field.boxes(options(PriceType.class));
            case "formePrix" -> words(field, PriceForm.class);
            case "considerationsSociales" -> field.boxes(options(SocialConsideration.class));
            case "considerationsEnvironnementales" -> field.boxes(options(EnvironmentalConsideration.class));
            case "typeInnovation" -> field.select(ContractSearch.innovations(words));
            case "theme" -> field.select(kept("theme", "theme"));
            case "besoin" -> field.select(kept("need", "besoin"));
            case "marcheInnovant", "sousTraitanceDeclaree", "attributionAvance", "partenariatInnovation", "petiteEntreprise", "entrepriseLocale" -> field.select(yes());
            case "dateNotification", "datePublicationDonnees" -> field.day();
            case "montant" -> field.amount();
            case "offresRecues", "dureeMois" -> field.number();
            default -> field.text();
        };
    }

    private Part part(String key, String... fields) {
        return new Part(words.say("part." + key), words.say("part." + key + ".hint"), List.of(fields).stream().map(this::control).toList());
    }

    /** What is offered and what stands there: a retired word, or one of a stopped module, is not lost by saving. */
    private List<Option> kept(String kind, String field) {
        var offered = names.offered(kind);
        var chosen = form.value(field);
        if (chosen.isEmpty() || offered.stream().anyMatch(one -> one.value().equals(chosen))) return offered;
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(new Option(chosen, names.title(words, kind, chosen))), offered.stream()).toList();
    }

    private List<Option> yes() {
        return List.of(new Option("oui", words.say("said.YES")), new Option("non", words.say("said.NO")));
    }

    private <E extends Enum<E> & Official> Content words(Field field, Class<E> type) {
        return field.select(options(type));
    }

    private <E extends Enum<E> & Official> List<Option> options(Class<E> type) {
        return List.of(type.getEnumConstants()).stream().map(one -> new Option(one.official(), Saying.word(words, one))).toList();
    }
}
