// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Solution;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What an introduction is about, by reference and by title; needs are named by whoever keeps them. */
@Component(service = IntroductionSubjects.class)
public final class IntroductionSubjects {
    private static final List<String> WORDS = List.of(Solution.KIND, "need");
    private static final int SAME_TITLE_MOST = 20;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public IntroductionSubjects() {}

    /** For tests: what the framework would bind. */
    IntroductionSubjects over(List<Kind> some) {
        kinds = List.copyOf(some);
        return this;
    }

    /** As this actor may see it; empty where it is nothing, hidden or of a module that is off. */
    String title(Actor actor, Ref ref, Locale locale) {
        return kinds.stream().filter(kind -> kind.word().equals(ref.kind())).findFirst().flatMap(kind -> kind.title(actor, ref, locale)).orElse("");
    }

    /**
     * What a line names.
     *
     * @param written a reference such as {@code need:n1}; may be empty
     * @param title looked for where the reference leads nowhere; may be empty
     */
    Optional<Ref> find(Actor actor, Locale locale, String written, String title) {
        var ref = written.matches("(need|solution):\\S{1,100}") ? Optional.of(Ref.of(written)) : Optional.<Ref>empty();
        var known = ref.filter(one -> !title(actor, one, locale).isEmpty());
        return known.or(() -> title.isEmpty() ? Optional.empty() : titled(actor, locale, title));
    }

    private Optional<Ref> titled(Actor actor, Locale locale, String title) {
        var folded = SortKey.of(title);
        return kinds.stream().filter(kind -> WORDS.contains(kind.word())).flatMap(kind -> kind.pick(actor, title, SAME_TITLE_MOST).stream())
                .filter(one -> SortKey.of(title(actor, one, locale)).equals(folded)).findFirst();
    }
}
