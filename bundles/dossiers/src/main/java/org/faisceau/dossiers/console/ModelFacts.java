// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleKind;

/**
 * What a dossier knows for its model papers.
 *
 * @param need its title; empty where there is none, or its module is stopped
 * @param rules on innovative purchases that count on the engagement date for that buyer; empty where there is no day or no book
 * @param circuit of the buyer: who signs, under which delegation
 */
record ModelFacts(Words words, Dossier dossier, DossierNames names, Optional<Engagement> engagement, Optional<Conclusion> conclusion, Map<SheetKind, Sheet> sheets, String need,
        List<Rule> rules, Circuit circuit, LocalDate today) {

    Map<String, String> all() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("buyer", names.organisation(dossier.buyer()));
        facts.put("company", names.organisation(dossier.company()));
        facts.put("title", dossier.title());
        facts.put("reference", dossier.reference());
        facts.put("day", words.day(today));
        facts.put("need", need);
        facts.put("engaged", engagement.map(one -> words.day(one.day())).orElse(""));
        facts.put("mention", mention());
        facts.put("rules", rules.stream().map(rule -> words.say("model.rule", RowWords.quoted(words, rule), rule.key(), rule.version())).collect(Collectors.joining("\n")));
        facts.put("signatory", circuit.signatory().isEmpty() ? "" : names.person(circuit.signatory()));
        facts.put("delegation", circuit.delegation());
        facts.put("reasons", conclusion.map(Conclusion::reasons).orElse(""));
        facts.put("relevance", conclusion.map(Conclusion::relevance).orElse(""));
        facts.put("money", conclusion.map(Conclusion::money).orElse(""));
        facts.put("operators", conclusion.map(Conclusion::operators).orElse(""));
        facts.put("service", body(SheetKind.SERVICE));
        facts.put("economy", body(SheetKind.ECONOMY));
        facts.put("risks", body(SheetKind.RISKS));
        return facts;
    }

    private String body(SheetKind kind) {
        return sheets.getOrDefault(kind, Sheet.none(kind)).body();
    }

    /** The article of the ceiling on the dossier's own date, with the row's version; without a row, what is missing is said. */
    private String mention() {
        return rules.stream().filter(rule -> rule.kind() == RuleKind.INNOVATION).findFirst()
                .map(rule -> words.say("model.mention", rule.article(), words.day(rule.firstDay()), rule.key(), rule.version())).orElseGet(() -> words.say("model.noMention"));
    }
}
