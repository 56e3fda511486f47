// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of the grid: what is looked at. It is a working grid after the guide, not a form of the State.
 *
 * @param version such as {@code 2026-1}
 * @param indications in their order, family by family
 * @param options the words of choices by their codes, French then English
 * @param former indications of earlier versions that this one has no more: what was answered to them stays readable
 */
public record Grid(String version, List<Indication> indications, Map<String, List<String>> options, List<Indication> former) {
    public Grid {
        indications = List.copyOf(indications);
        options = Map.copyOf(options);
        former = List.copyOf(former);
    }

    public Optional<Indication> find(String code) {
        return indications.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Also one that only earlier versions had. */
    public Optional<Indication> findAny(String code) {
        return withFormer().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Its indications, then those that only earlier versions had. */
    public List<Indication> withFormer() {
        return Stream.concat(indications.stream(), former.stream()).toList();
    }

    public List<Indication> of(Family family) {
        return indications.stream().filter(one -> one.family() == family).toList();
    }

    /** What a choice is called; the code itself where it has no words: a number, a day. */
    public String option(String code, Locale locale) {
        var words = options.getOrDefault(code, List.of(code, code));
        return words.get(locale.getLanguage().equals("en") ? 1 : 0);
    }
}
