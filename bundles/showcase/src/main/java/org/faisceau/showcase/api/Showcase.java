// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What everybody may see: what its owner agreed to show, or what is quoted from a public document and nobody refused, while its own bundle
 * offers it. Read without account, the same for all. Every thread.
 */
@ProviderType
public interface Showcase {
    /** The first words of all addresses. */
    String HOME = "/public/showcase";

    /**
     * Of one sort, in the order of its bundle.
     *
     * @param most 1 to {@link Shown#MOST}
     */
    List<Exhibit> shown(Sort sort, Locale locale, int most);

    /** One; empty where it is unknown, gone, or not agreed to. */
    Optional<Exhibit> find(Ref ref, Locale locale);

    /** Several at once, in the order asked for; those that are not shown are absent. */
    List<Exhibit> findAll(List<Ref> refs, Locale locale);

    /** All that is shown of one organisation, sort by sort; without what is not to be known as its own. */
    List<Exhibit> of(String organisation, Locale locale);

    /** What was agreed to since that day, or quoted from a document of it, itself included, latest first within its sort. */
    default List<Exhibit> since(LocalDate day, Locale locale) {
        return Stream.of(Sort.values()).flatMap(sort -> shown(sort, locale, Shown.MOST).stream().filter(one -> !one.day().isBefore(day)).sorted(Comparator.comparing(Exhibit::day).reversed())).toList();
    }

    /** The photograph of something that is shown, by its hash; empty for all others that the store keeps. */
    Optional<StoredFile> picture(String hash);

    /** Where one is shown that has no public page of its own, beginning with a slash. */
    static String address(Ref ref) {
        return HOME + "/" + ref.kind() + "/" + ref.id();
    }
}
