// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The menu of one person at one address. */
final class Menu {
    private static final Logger LOG = LoggerFactory.getLogger(Menu.class);
    private final List<Entry> entries;

    private Menu(List<Entry> entries) {
        this.entries = entries;
    }

    /** Pages that this person may see and this perspective shows; those without account form a menu of their own. */
    static Menu of(Visit visit, PageTable pages, Predicate<String> shown, Predicate<Role> reads, boolean publicOnly) {
        var entries = new ArrayList<Entry>();
        for (var page : pages.all()) {
            var address = page.address();
            if (address.entry().isEmpty() || publicOnly != address.isWithoutAccount() || !visit.actor().is(address.reads()) || !reads.test(address.reads())) continue;
            var pattern = new PathPattern(address.pattern());
            if (pattern.hasVariables() || !pattern.parts().isEmpty() && !shown.test(pattern.parts().get(0))) continue;
            entry(visit, page, address, pattern, entries);
        }
        entries.sort(Comparator.comparing(Entry::section).thenComparingInt(Entry::order));
        return new Menu(entries);
    }

    private static void entry(Visit visit, Page page, Address address, PathPattern pattern, List<Entry> entries) {
        var menu = address.entry().orElseThrow();
        try {
            entries.add(new Entry(menu.section(), menu.order(), pattern, visit.words(page.getClass()).say(menu.labelKey()), menu.icon()));
        } catch (RuntimeException failed) {
            LOG.warn("{} has no name for the menu", page.getClass().getName(), failed);
        }
    }

    /** In sections; the entry of this address is marked. */
    List<Frame.Group> groups(List<String> here) {
        var current = current(here);
        var groups = new ArrayList<Frame.Group>();
        for (var section : Section.values()) {
            var items = entries.stream().filter(it -> it.section == section).map(it -> it.item(it.equals(current))).toList();
            if (!items.isEmpty()) groups.add(new Frame.Group("section." + section.name(), items));
        }
        return groups;
    }

    /** What lies above this address: its entry in the menu, or the section of that entry. */
    List<Frame.Crumb> crumbs(List<String> here, Frame frame) {
        var entry = current(here);
        if (entry == null || here.isEmpty()) return List.of();
        if (entry.pattern.parts().equals(here)) return List.of(new Frame.Crumb(frame.say("section." + entry.section.name()), ""));
        return List.of(new Frame.Crumb(entry.label, entry.address()));
    }

    /** The longest entry that the address begins with. */
    private Entry current(List<String> here) {
        return entries.stream()
                .filter(it -> it.pattern.parts().size() <= here.size() && here.subList(0, it.pattern.parts().size()).equals(it.pattern.parts()))
                .filter(it -> !it.pattern.parts().isEmpty() || here.isEmpty())
                .max(Comparator.comparingInt(it -> it.pattern.parts().size()))
                .orElse(null);
    }

    private record Entry(Section section, int order, PathPattern pattern, String label, String icon) {
        String address() {
            return "/" + String.join("/", pattern.parts());
        }

        Frame.Item item(boolean isHere) {
            return new Frame.Item(address(), icon, label, isHere);
        }
    }
}
