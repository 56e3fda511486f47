// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.SolutionRetention;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the next night erases of people, before it does. */
@Component
public final class SolutionRetentionPage implements Page {
    private static final int MOST = 100;
    private final SolutionRetention retention;
    private final Solutions solutions;
    private final Introductions introductions;
    private final SolutionNames names;
    private final IntroductionNames sides;

    /** A record and what it is about to lose. */
    record Line(String title, String address, boolean isIntroduction) {}

    @Activate
    public SolutionRetentionPage(@Reference SolutionRetention retention, @Reference Solutions solutions, @Reference Introductions introductions,
            @Reference SolutionNames names, @Reference IntroductionNames sides) {
        this.retention = retention;
        this.solutions = solutions;
        this.introductions = introductions;
        this.names = names;
        this.sides = sides;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/retention").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SolutionRetentionPage.class);
        var due = retention.due(visit.actor(), MOST + 1);
        List<Line> lines = due.stream().limit(MOST).flatMap(ref -> ref.kind().equals(Introduction.KIND)
                ? introductions.find(visit.actor(), ref.id()).map(one -> sides.line(visit, one))
                        .map(line -> new Line(words.say("introduction.between", line.company(), line.buyer()), line.address(), true)).stream()
                : solutions.find(visit.actor(), ref.id()).map(one -> names.line(visit, one)).map(line -> new Line(line.title(), line.address(), false)).stream()).toList();
        return Answer.screen(words.say("retention.title"), new StaticTemplates().solutionRetention(words, lines, due.size() > MOST));
    }
}
