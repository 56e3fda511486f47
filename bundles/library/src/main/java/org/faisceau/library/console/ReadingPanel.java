// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.ReadingLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What to read before a meeting of a format, on the page of the format and of each such meeting. */
@Component
public final class ReadingPanel implements Panel {
    private static final int SHOWN = 8;
    private final ReadingLists lists;

    @Activate
    public ReadingPanel(@Reference ReadingLists lists) {
        this.lists = lists;
    }

    @Override
    public String id() {
        return "library.reading";
    }

    @Override
    public String kind() {
        return FormatNames.KIND;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ReadingPanel.class).say("list.panel");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var list = lists.of(visit.actor(), ref.id());
        if (list.isEmpty()) return Optional.empty();
        return Optional.of(new StaticTemplates().readingPanel(visit.words(ReadingPanel.class), list.stream().limit(SHOWN).toList(), ReadingListsPage.address(ref.id())));
    }
}
