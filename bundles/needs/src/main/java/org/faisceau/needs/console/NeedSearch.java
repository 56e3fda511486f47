// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedParameters;

/** The filters above needs, filled as the address says, with what they offer. */
record NeedSearch(Form filters, List<Chip> chips, NeedList.Offer offer) {
    static NeedSearch of(Visit visit, Words words, NeedNames names, Organisations organisations) {
        var form = NeedFilters.form(visit);
        return new NeedSearch(form, NeedFilters.chips(visit, words, names), new NeedList.Offer(
                NeedChoices.themes(names, words, List.of()), NeedChoices.states(words), NeedChoices.kinds(words),
                NeedChoices.filtered(organisations, visit.actor(), form.all("organisation")), NeedChoices.dues(words), NeedChoices.amounts(words)));
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }

    /** Another look at what is narrowed here: that path with the filters of this address. */
    static String at(Visit visit, String path) {
        return with(visit, path, Optional.empty(), "");
    }

    /**
     * @param more parameters to add, as they stand in an address
     * @param but the filter to leave out; empty for none
     */
    static String with(Visit visit, String path, Optional<String> more, String but) {
        var kept = NeedParameters.NAMES.stream().filter(name -> !name.equals(but))
                .flatMap(name -> visit.queries(name).stream().map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var query = Stream.concat(kept, more.stream()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
