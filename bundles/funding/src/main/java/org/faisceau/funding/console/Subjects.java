// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a plan can pay for: records of other modules, found through their kinds. Without the module its place says so. */
@Component(service = Subjects.class)
public final class Subjects {
    private static final List<String> WORDS = Plans.SUBJECTS;
    private static final int PICKED = 10;
    private static final Texts TEXTS = Texts.beside(Subjects.class);
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
        if (kind.isEmpty()) return Optional.of(new Shown(visit.words(Subjects.class).say("about.stopped"), ""));
        return kind.get().title(visit.actor(), ref, visit.locale()).map(title -> new Shown(title, kind.get().address(ref)));
    }

    /** Several at once; what this actor may not read is absent. */
    Map<Ref, Shown> shown(Actor actor, Locale locale, Collection<Ref> refs) {
        var shown = new HashMap<Ref, Shown>();
        refs.stream().distinct().collect(Collectors.groupingBy(Ref::kind)).forEach((word, some) -> kind(word).ifPresentOrElse(
                kind -> kind.titles(actor, some, locale).forEach((ref, title) -> shown.put(ref, new Shown(title, kind.address(ref)))),
                () -> some.forEach(ref -> shown.put(ref, new Shown(TEXTS.in(locale).say("about.stopped"), "")))));
        return shown;
    }

    /** Fills the form with a record: its title to be read, itself beside it. */
    Form fill(Visit visit, Form form, Optional<Ref> ref) {
        return form.with("about", ref.flatMap(one -> shown(visit, one)).map(Shown::title).orElse("")).with("aboutRef", ref.map(Ref::toString).orElse(""));
    }

    /** The record a form names: the one beside its title while that was left as it is, else the only one of that title. */
    Optional<Ref> read(Visit visit, Form form) {
        var typed = form.value("about").strip();
        var beside = ref(form.value("aboutRef")).filter(one -> WORDS.contains(one.kind()));
        if (beside.isPresent() && shown(visit, beside.get()).map(Shown::title).orElse("").equals(typed)) return beside;
        if (typed.isEmpty()) return Optional.empty();
        var found = WORDS.stream().flatMap(word -> kind(word).stream()).flatMap(kind -> kind.pick(visit.actor(), typed, PICKED).stream()).toList();
        var same = found.stream().filter(one -> SortKey.of(shown(visit, one).map(Shown::title).orElse("")).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return Optional.of(match.get(0));
        boolean isAsleep = WORDS.stream().noneMatch(word -> kind(word).isPresent());
        form.reject("about", !match.isEmpty() ? "about.several" : isAsleep ? "about.noModule" : "about.unknown", match.size());
        return Optional.empty();
    }

    static Optional<Ref> ref(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Ref.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Kind> kind(String word) {
        return kinds.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
