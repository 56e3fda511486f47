// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.console.FactGroup.Fact;

/** A contract's fields as its page and its paper say them. */
record ContractFacts(Words words, ContractNames names, ContractLine line) {
    List<FactGroup> groups() {
        return List.of(award(), execution(), price(), considerations());
    }

    private FactGroup award() {
        var award = line.contract().content().award();
        var identity = line.contract().content().identity();
        var facts = new ArrayList<>(List.of(fact("nature", Saying.word(words, identity.nature())), fact("procedure", Saying.word(words, award.procedure())),
                fact("techniques", Saying.all(words, award.techniques())), fact("offresRecues", number(award.offers())),
                fact("typeGroupementOperateurs", Saying.word(words, award.grouping())), fact("sousTraitanceDeclaree", Saying.yes(words, award.subcontracting())),
                fact("ccag", Saying.word(words, award.ccag())), fact("idAccordCadre", Saying.text(identity.framework()))));
        if (award.isInnovationPartnership()) facts.add(fact("partenariatInnovation", words.say("said.YES")));
        return new FactGroup(words.say("part.award"), facts);
    }

    private FactGroup execution() {
        var execution = line.contract().content().execution();
        var place = execution.placeCode().isEmpty() ? Saying.NOTHING : execution.placeCode() + execution.placeType().map(type -> " (" + Saying.word(words, type) + ")").orElse("");
        return new FactGroup(words.say("part.execution"), List.of(fact("modalitesExecution", Saying.all(words, execution.modalities())),
                fact("lieuExecutionCode", place), fact("dureeMois", execution.months().map(months -> words.say("months", months)).orElse(Saying.NOTHING)),
                fact("dateNotification", Saying.day(words, execution.notifiedOn())), fact("datePublicationDonnees", Saying.day(words, execution.publishedOn())),
                fact("preuvePublication", Saying.text(execution.proof()))));
    }

    private FactGroup price() {
        var price = line.contract().content().price();
        return new FactGroup(words.say("part.price"), List.of(fact("montant", Saying.euros(words, price.amount())), fact("typesPrix", Saying.all(words, price.types())),
                fact("formePrix", Saying.word(words, price.form())), fact("attributionAvance", Saying.yes(words, price.advance())), fact("tauxAvance", share(price.advanceRate())),
                fact("origineUE", share(price.originEu())), fact("origineFrance", share(price.originFrance()))));
    }

    private FactGroup considerations() {
        var said = line.contract().content().considerations();
        var identity = line.contract().content().identity();
        return new FactGroup(words.say("part.considerations"), List.of(fact("marcheInnovant", Saying.yes(words, said.innovative())),
                fact("typeInnovation", said.innovation().map(one -> words.say("innovation." + one)).orElse(Saying.NOTHING)),
                fact("considerationsSociales", Saying.all(words, said.social())), fact("considerationsEnvironnementales", Saying.all(words, said.environmental())),
                fact("theme", Saying.text(names.title(words, "theme", said.theme()))), fact("petiteEntreprise", Saying.yes(words, said.small())),
                fact("entrepriseLocale", Saying.yes(words, said.local())), fact("consultation", Saying.text(identity.consultation()))));
    }

    private Fact fact(String field, String value) {
        return new Fact(words.say("field." + field), value, false);
    }

    private String number(Optional<Integer> number) {
        return number.map(one -> words.number(one)).orElse(Saying.NOTHING);
    }

    private String share(Optional<BigDecimal> share) {
        return share.map(one -> Saying.percent(words, one.movePointRight(3).intValue())).orElse(Saying.NOTHING);
    }
}
