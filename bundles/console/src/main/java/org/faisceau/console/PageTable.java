// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages by the pattern of their address; a word before a variable. */
final class PageTable {
    private static final Logger LOG = LoggerFactory.getLogger(PageTable.class);
    private final List<Page> source;
    private final List<Row> rows;
    private final PluginPages plugins;
    private final Set<List<String>> shipped;

    private PageTable(List<Page> source, List<Row> rows, PluginPages plugins) {
        this.source = source;
        this.rows = rows;
        this.plugins = plugins;
        this.shipped = rows.stream().filter(row -> !row.isOfPlugin).map(row -> row.pattern.plot()).filter(plot -> !plot.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    static PageTable of(List<Page> pages, PluginPages plugins) {
        var rows = new ArrayList<Row>();
        for (var page : pages) {
            try {
                rows.add(new Row(new PathPattern(page.address().pattern()), page, plugins.isOfPlugin(page)));
            } catch (RuntimeException failed) {
                // Of one contributor only: the others keep their pages.
                LOG.error("{} tells no address", page.getClass().getName(), failed);
            }
        }
        rows.sort(Comparator.comparing(Row::pattern));
        return new PageTable(pages, List.copyOf(rows), plugins);
    }

    boolean isOf(List<Page> pages) {
        return source == pages;
    }

    Optional<Match> find(List<String> segments) {
        for (var row : rows) {
            var variables = row.pattern.match(segments);
            if (variables.isPresent() && isPublished(row)) return Optional.of(new Match(row.page, variables.get()));
        }
        return Optional.empty();
    }

    List<Page> all() {
        return rows.stream().filter(this::isPublished).map(Row::page).toList();
    }

    /** Of plug-ins, where they may not be. */
    List<Page> refused() {
        return rows.stream().filter(row -> !isPublished(row)).map(Row::page).toList();
    }

    /** Asked anew each time: the ground of a plug-in comes and goes with what it offers. */
    private boolean isPublished(Row row) {
        return !row.isOfPlugin || plugins.isPublished(row.page, row.pattern, shipped);
    }

    private record Row(PathPattern pattern, Page page, boolean isOfPlugin) {}

    /** A page and the variables of the address it was asked under. */
    record Match(Page page, Map<String, String> variables) {}
}
