// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    /** Things that a newsletter begins with. */
    private static final int PROPOSED = 24;
    private static final int NAME = 16;
    private final Showcase showcase;

    @Activate
    public IssueViews(@Reference Showcase showcase) {
        this.showcase = showcase;
    }

    IssueView of(Issue issue, Locale locale) {
        var sorts = sorts(locale);
        var entries = issue.content().picks().stream().flatMap(ref -> Optional.ofNullable(sorts.get(ref)).stream()).map(one -> one.sort() == Sort.RESIDENT ? new IssueView.Entry(one.exhibit(), one.sort(), others(one.exhibit(), sorts)) : one).toList();
        return new IssueView(issue, entries, issue.content().picks().size() - entries.size());
    }

    /** All that may be chosen, sort by sort. */
    List<IssueView.Entry> offered(Locale locale) {
        return List.copyOf(sorts(locale).values());
    }

    /** What was agreed to since that day. */
    List<Ref> since(LocalDate day, Locale locale) {
        return showcase.since(day, locale).stream().map(one -> one.piece().ref()).limit(PROPOSED).toList();
    }

    /** What a picture is called in an archive. */
    String fileName(String hash) {
        var type = showcase.picture(hash).map(file -> file.type().replaceFirst(".*/", "").replace("jpeg", "jpg")).orElse("bin");
        return "images/" + hash.substring(0, NAME) + "." + type;
    }

    private Map<Ref, IssueView.Entry> sorts(Locale locale) {
        var all = new LinkedHashMap<Ref, IssueView.Entry>();
        for (var sort : Sort.values()) showcase.shown(sort, locale, Shown.MOST).forEach(one -> all.put(one.piece().ref(), new IssueView.Entry(one, sort, List.of())));
        return all;
    }

    private static List<Exhibit> others(Exhibit one, Map<Ref, IssueView.Entry> all) {
        return all.values().stream().map(IssueView.Entry::exhibit).filter(it -> it.piece().owner().equals(one.piece().owner()) && !it.piece().ref().equals(one.piece().ref())).toList();
    }
}
