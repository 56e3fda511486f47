// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Issue;

/**
 * An issue with what it shows today.
 *
 * @param entries in their order
 * @param gone how many of its picks are shown no more
 */
record IssueView(Issue issue, List<Entry> entries, int gone) {
    /**
     * One thing of it.
     *
     * @param others what else is shown of a resident
     */
    record Entry(Exhibit exhibit, List<Exhibit> others) {
        Sort sort() {
            return exhibit.sort();
        }

        Ref ref() {
            return exhibit.piece().ref();
        }

        /** What is said of it below its title: whose it is, where it is not said already. */
        String owner() {
            return exhibit.owner().equals(exhibit.piece().title()) ? "" : exhibit.owner();
        }
    }

    /** All pictures, each once. */
    List<String> pictures() {
        return entries.stream().flatMap(one -> Stream.concat(Stream.of(one.exhibit()), one.others().stream())).map(Exhibit::picture).filter(one -> !one.isEmpty()).distinct().toList();
    }
}
