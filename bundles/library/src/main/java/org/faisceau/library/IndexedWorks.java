// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has works found by title, source, and the words of summary, page and chapters. */
@Component
public final class IndexedWorks implements Indexed {
    private final Works works;
    private final Chapters chapters;

    @Activate
    public IndexedWorks(@Reference Works works, @Reference Chapters chapters) {
        this.works = works;
        this.chapters = chapters;
    }

    @Override
    public String kind() {
        return Work.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedWorks.class).in(locale).say("works.title");
    }

    @Override
    public String icon() {
        return "book-2";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return works.find(Actor.system(), ref.id()).map(this::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return works.page(Actor.system(), WorkFilter.all(), WorkOrder.TITLE, after, limit).map(this::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return works.find(actor, ref.id()).isPresent();
    }

    private Thing thing(Work one) {
        var content = one.content();
        var audience = content.isShared() ? List.of(Audience.STAFF, Audience.RESIDENTS) : List.of(Audience.STAFF);
        var told = chapters.of(Actor.system(), one.id()).stream().map(chapter -> chapter.title() + "\n" + chapter.body()).collect(Collectors.joining("\n"));
        return new Thing(one.ref(), one.title(), String.join("\n", content.summary(), content.body(), told), audience, content.source().isEmpty() ? List.of() : List.of(content.source()), one.changedAt());
    }
}
