// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an experiment can be traced to: records of other modules, found through their kinds. Without the module its place says so. */
@Component(service = Subjects.class)
public final class Subjects {
    /** In which order a title is looked for. */
    private static final List<String> WORDS = List.of("experiment", "project");
    private static final int PICKED = 10;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public Subjects() {}

    /** With kinds: outside the framework nobody sets the reference. */
    Subjects(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /**
     * A record as one visitor sees it.
     *
     * @param title what stands for it: its title, or that its module is stopped
     * @param address its page; empty where there is none to go to
     */
    record Shown(String title, String address) {}

    /** Empty where this visitor may not read it. */
    Optional<Shown> shown(Visit visit, Ref ref) {
        var kind = kind(ref.kind());
        if (kind.isEmpty()) return Optional.of(new Shown(visit.words(Subjects.class).say("project.stopped"), ""));
        return kind.get().title(visit.actor(), ref, visit.locale()).map(title -> new Shown(title, kind.get().address(ref)));
    }

    /** True while a module keeps what an experiment can be traced to. */
    boolean isAny() {
        return WORDS.stream().anyMatch(word -> kind(word).isPresent());
    }

    /** The record a form names: the one it had while its title was left as it is, else the only one of that title. */
    Optional<Ref> read(Visit visit, Form form, String field, Optional<Ref> before) {
        var typed = form.value(field).strip();
        if (before.isPresent() && shown(visit, before.get()).map(Shown::title).orElse("").equals(typed)) return before;
        if (typed.isEmpty()) return Optional.empty();
        var found = WORDS.stream().flatMap(word -> kind(word).stream()).flatMap(kind -> kind.pick(visit.actor(), typed, PICKED).stream()).toList();
        var same = found.stream().filter(one -> SortKey.of(shown(visit, one).map(Shown::title).orElse("")).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return Optional.of(match.get(0));
        form.reject(field, !match.isEmpty() ? "project.several" : isAny() ? "project.unknown" : "project.noModule", match.size());
        return Optional.empty();
    }

    private Optional<Kind> kind(String word) {
        return kinds.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
