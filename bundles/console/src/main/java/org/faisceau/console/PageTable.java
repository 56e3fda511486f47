// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages by the pattern of their address; a word before a variable. */
final class PageTable {
    private static final Logger LOG = LoggerFactory.getLogger(PageTable.class);
    private final List<Page> source;
    private final List<Row> rows;

    private PageTable(List<Page> source, List<Row> rows) {
        this.source = source;
        this.rows = rows;
    }

    static PageTable of(List<Page> pages) {
        var rows = new ArrayList<Row>();
        for (var page : pages) {
            try {
                rows.add(new Row(new PathPattern(page.address().pattern()), page));
            } catch (RuntimeException failed) {
                // Of one contributor only: the others keep their pages.
                LOG.error("{} tells no address", page.getClass().getName(), failed);
            }
        }
        rows.sort(Comparator.comparing(Row::pattern));
        return new PageTable(pages, List.copyOf(rows));
    }

    boolean isOf(List<Page> pages) {
        return source == pages;
    }

    Optional<Match> find(List<String> segments) {
        for (var row : rows) {
            var variables = row.pattern.match(segments);
            if (variables.isPresent()) return Optional.of(new Match(row.page, variables.get()));
        }
        return Optional.empty();
    }

    List<Page> all() {
        return rows.stream().map(Row::page).toList();
    }

    private record Row(PathPattern pattern, Page page) {}

    /** A page and the variables of the address it was asked under. */
    record Match(Page page, Map<String, String> variables) {}
}
