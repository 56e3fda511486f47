// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Procedure;

/** The filters above contracts, filled as the address says, with what they offer. */
record ContractSearch(Form filters, List<Chip> chips, List<String> unread, Offer offer) {
    private static final int SHOWN = 60;
    private static final List<String> BANDS = List.of("-25000", "25000-40000", "40000-100000", "100000-500000", "500000-");

    /** What the filters offer. */
    record Offer(List<Option> buyers, List<Option> procedures, List<Option> innovative, List<Option> states, List<Option> amounts, List<Option> themes) {}

    static ContractSearch of(Visit visit, Words words, ContractNames names) {
        var form = Form.blank();
        ContractParameters.NAMES.forEach(name -> form.with(name, visit.queries(name)));
        var facets = new FacetWords(words, names);
        var chips = new ArrayList<Chip>();
        var unread = new ArrayList<String>();
        for (var name : ContractParameters.NAMES) {
            var values = visit.queries(name);
            var known = values.stream().filter(value -> ContractParameters.isKnown(name, value)).map(value -> facets.said(name, value)).collect(Collectors.joining(", "));
            if (!known.isEmpty()) chips.add(new Chip(name, words.say("chip", words.say("filter." + name), known)));
            values.stream().filter(value -> !ContractParameters.isKnown(name, value)).forEach(value ->
                    unread.add(words.say("filter.unknown", words.say("filter." + name), value.substring(0, Math.min(SHOWN, value.length())))));
        }
        return new ContractSearch(form, chips, unread, offer(words, names, facets, visit.query("buyer")));
    }

    private static Offer offer(Words words, ContractNames names, FacetWords facets, String chosen) {
        return new Offer(names.buyers(chosen), Option.of(Procedure.class, one -> Saying.word(words, one)),
                Stream.of("YES", "NO", Facet.UNSAID).map(one -> new Option(one, facets.said("innovative", one))).toList(),
                Stream.of("LACKING", "COMPLETE", "UNPUBLISHED").map(one -> new Option(one, words.say("state." + one))).toList(),
                BANDS.stream().map(one -> new Option(one, facets.said("amount", one))).toList(), names.offered("theme"));
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }

    static List<Option> innovations(Words words) {
        return Option.of(InnovationType.class, one -> words.say("innovation." + one));
    }
}
