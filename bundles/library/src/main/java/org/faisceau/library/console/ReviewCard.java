// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits in the library: works to look at again, broken links, chapters without example, meetings without feedback. */
@Component
public final class ReviewCard implements Card {
    private static final int COUNT_MOST = 100;
    private final Works works;
    private final Links links;
    private final Chapters chapters;
    private final UntoldMeetings meetings;

    @Activate
    public ReviewCard(@Reference Works works, @Reference Links links, @Reference Chapters chapters, @Reference UntoldMeetings meetings) {
        this.works = works;
        this.links = links;
        this.chapters = chapters;
        this.meetings = meetings;
    }

    /**
     * What waits.
     *
     * @param guide page of the first work with such a chapter; empty where there is none
     */
    record Waiting(int works, int links, int chapters, String guide, int meetings) {
        boolean isNothing() {
            return works + links + chapters + meetings == 0;
        }
    }

    @Override
    public String id() {
        return "library.review";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ReviewCard.class).say("card.review");
    }

    @Override
    public String more(Visit visit) {
        return "/library?due=true";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var stale = chapters.stale(visit.actor(), Chapters.CHAPTERS_MOST);
        var guide = stale.stream().findFirst().map(one -> "/library/" + one.work()).orElse("");
        var waiting = new Waiting(works.count(visit.actor(), WorkFilter.all().due(), COUNT_MOST), links.count(visit.actor(), COUNT_MOST), stale.size(), guide, meetings.of(visit).size());
        if (waiting.isNothing()) return Optional.empty();
        return Optional.of(new StaticTemplates().reviewCard(visit.words(ReviewCard.class), waiting));
    }
}
