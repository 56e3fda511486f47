// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records of other modules by their kinds: what they are called, and which one a form names. Without its module a kind is not there. */
@Component(service = Picks.class)
public final class Picks {
    static final String NEED = "need";
    static final String SOLUTION = "solution";
    static final String PERSON = "person";
    private static final int PICKED = 10;
    private static final int SUGGESTED = 50;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public Picks() {}

    /** With kinds: outside the framework nobody sets the reference. */
    Picks(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /**
     * A record as one visitor sees it.
     *
     * @param title what stands for it: its title, that its module is stopped, or that this visitor may not read it
     * @param address its page; empty where there is none to go to
     */
    record Shown(Ref ref, String title, String address) {}

    /** In their order. */
    List<Shown> shown(Visit visit, String word, Collection<String> ids) {
        var words = visit.words(Picks.class);
        var refs = ids.stream().map(id -> new Ref(word, id)).toList();
        var kind = kind(word);
        if (kind.isEmpty()) return refs.stream().map(ref -> new Shown(ref, words.say("pick.stopped"), "")).toList();
        Map<Ref, String> titles = kind.get().titles(visit.actor(), refs, visit.locale());
        return refs.stream().map(ref -> titles.containsKey(ref) ? new Shown(ref, titles.get(ref), kind.get().address(ref)) : new Shown(ref, words.say("pick.hidden"), "")).toList();
    }

    /** Titles to choose from, those that are there already left out. */
    List<String> suggested(Visit visit, String word, Collection<String> there) {
        return kind(word).map(kind -> {
            var refs = kind.pick(visit.actor(), "", SUGGESTED).stream().filter(ref -> !there.contains(ref.id())).toList();
            return List.copyOf(kind.titles(visit.actor(), refs, visit.locale()).values().stream().sorted().toList());
        }).orElse(List.of());
    }

    boolean isStopped(String word) {
        return kind(word).isEmpty();
    }

    /** The only record of the title that a field has; a problem in the form where there is none or several. */
    Optional<Ref> read(Visit visit, Form form, String field, String word) {
        var typed = form.text(field, 300);
        if (form.hasProblems()) return Optional.empty();
        var kind = kind(word);
        var found = kind.map(one -> one.pick(visit.actor(), typed, PICKED)).orElse(List.of());
        var titles = kind.map(one -> one.titles(visit.actor(), found, visit.locale())).orElse(Map.of());
        var same = found.stream().filter(one -> SortKey.of(titles.getOrDefault(one, "")).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return Optional.of(match.get(0));
        form.reject(field, kind.isEmpty() ? "pick.noModule" : match.isEmpty() ? "pick.none" : "pick.several", match.size());
        return Optional.empty();
    }

    private Optional<Kind> kind(String word) {
        return kinds.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
