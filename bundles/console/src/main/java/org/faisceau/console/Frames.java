// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Contributions.ActionLink;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes what stands around a page: menu, person, perspective, notices. */
@Component(service = Frames.class)
public final class Frames {
    private static final List<String> SEARCH = List.of("search");
    /** What the ribbon stands for: who can do something about it offers an action on it. */
    private static final Ref DEMONSTRATION = new Ref("demonstration", "territory");
    private final Contributed contributed;
    private final Contributors contributors;
    private final Perspectives perspectives;
    private final Notices notices;
    private final Installation installation;
    private final LabSettings lab;
    private final Clock clock;

    @Activate
    public Frames(
            @Reference Contributed contributed,
            @Reference Contributors contributors,
            @Reference Perspectives perspectives,
            @Reference Notices notices,
            @Reference Installation installation,
            @Reference LabSettings lab,
            @Reference Clock clock) {
        this.contributed = contributed;
        this.contributors = contributors;
        this.perspectives = perspectives;
        this.notices = notices;
        this.installation = installation;
        this.lab = lab;
        this.clock = clock;
    }

    /** For a page that only who is signed in sees. */
    Frame shell(Exchange exchange, String title) {
        var visit = visit(exchange);
        var chosen = visit.perspective();
        var pages = contributed.pages();
        var menu = Menu.of(visit, pages, perspectives.menu(chosen), reads -> perspectives.mayRead(chosen, reads), false);
        var choices = perspectives.offered(visit).entrySet().stream()
                .map(it -> new Frame.Choice(it.getKey(), it.getValue(), it.getKey().equals(chosen))).toList();
        var frame = bare(exchange, title);
        var removals = installation.isDemonstration() ? contributors.actions(visit, DEMONSTRATION) : List.<ActionLink>of();
        var here = place(exchange, pages);
        return frame.with(menu.groups(here), menu.crumbs(here, frame), person(exchange))
                .choosing(choices, pages.find(SEARCH).isPresent())
                .removedAt(removals.stream().map(ActionLink::address).findFirst().orElse(""))
                .on(exchange.segments().isEmpty() ? Texts.beside(Frame.class).in(exchange.locale()).weekday(Days.today(clock)) : "")
                .endingIn(exchange.signedIn().map(it -> Math.max(1, Duration.between(clock.instant(), it.endsAt()).toSeconds())).orElse(0L));
    }

    /** For a page without account: the public ones form its menu. */
    Frame open(Exchange exchange, String title) {
        var menu = Menu.of(visit(exchange), contributed.pages(), any -> true, any -> true, true);
        return bare(exchange, title).with(menu.groups(exchange.segments()), List.of(), person(exchange));
    }

    /** For a page that stands alone, and for errors: asks no store but who is signed in. */
    Frame plain(Exchange exchange, String title) {
        return bare(exchange, title);
    }

    /** Where the menu shows this page: below the entry it names, else where its address lies. */
    private List<String> place(Exchange exchange, PageTable pages) {
        var own = exchange.segments();
        var entry = pages.find(own).map(match -> match.page().under(visit(exchange, match.variables()))).orElse("");
        if (entry.isEmpty()) return own;
        return Stream.concat(Stream.of(entry.substring(1).split("/")), Stream.of(own.get(own.size() - 1))).toList();
    }

    private ShellVisit visit(Exchange exchange) {
        return visit(exchange, Map.of());
    }

    private ShellVisit visit(Exchange exchange, Map<String, String> variables) {
        return new ShellVisit(exchange, variables, new Submission(Map.of(), Map.of()), Optional.empty(), contributors);
    }

    private Optional<Frame.Person> person(Exchange exchange) {
        return exchange.signedIn().map(it -> new Frame.Person(
                it.account().fullName(), "role." + it.account().role().name(), contributors.badges(visit(exchange))));
    }

    private Frame bare(Exchange exchange, String title) {
        var words = Texts.beside(Frame.class).in(exchange.locale());
        var token = exchange.signedIn().map(CsrfToken::of).orElse("");
        var here = exchange.isSafe() ? exchange.here() : "/";
        return Frame.bare(words, title, token, lab.name(), installation.version(), installation.isDemonstration(), here)
                .saying(notices.take(exchange).stream().toList());
    }
}
