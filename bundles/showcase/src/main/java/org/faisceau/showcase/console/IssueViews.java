// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what an issue shows: what was withdrawn since is left out. */
@Component(service = IssueViews.class)
public final class IssueViews {
    private static final int NAME = 16;
    private final Showcase showcase;

    @Activate
    public IssueViews(@Reference Showcase showcase) {
        this.showcase = showcase;
    }

    IssueView of(Issue issue, Locale locale) {
        var picked = showcase.findAll(issue.content().picks(), locale);
        var others = picked.stream().anyMatch(one -> one.sort() == Sort.RESIDENT) ? offered(locale) : List.<Exhibit>of();
        var entries = picked.stream().map(one -> new IssueView.Entry(one, one.sort() == Sort.RESIDENT ? others(one, others) : List.of())).toList();
        return new IssueView(issue, entries, issue.content().picks().size() - entries.size());
    }

    /** All that may be chosen, sort by sort. */
    List<Exhibit> offered(Locale locale) {
        return Stream.of(Sort.values()).flatMap(sort -> showcase.shown(sort, locale, Shown.MOST).stream()).toList();
    }

    /** Those of some that are shown now. */
    Set<Ref> shown(List<Ref> some, Locale locale) {
        return found(some, locale).stream().map(one -> one.piece().ref()).collect(Collectors.toSet());
    }

    List<Exhibit> found(List<Ref> some, Locale locale) {
        return some.isEmpty() ? List.of() : showcase.findAll(some, locale);
    }

    /** What was agreed to since that day. */
    List<Ref> since(LocalDate day, Locale locale) {
        return showcase.since(day, locale).stream().map(one -> one.piece().ref()).toList();
    }

    /** What a picture is called in an archive. */
    String fileName(String hash) {
        var type = showcase.picture(hash).map(file -> file.type().replaceFirst(".*/", "").replace("jpeg", "jpg")).orElse("bin");
        return "images/" + hash.substring(0, NAME) + "." + type;
    }

    private static List<Exhibit> others(Exhibit one, List<Exhibit> all) {
        return all.stream().filter(it -> it.piece().owner().equals(one.piece().owner()) && !it.piece().ref().equals(one.piece().ref())).toList();
    }
}
