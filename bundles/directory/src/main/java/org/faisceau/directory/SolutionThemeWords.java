// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks whoever keeps themes, through the kernel's whiteboard of kinds. */
@Component
public final class SolutionThemeWords implements SolutionThemes {
    private static final String KIND = "theme";
    private static final int MOST = 50;
    private static final List<String> SHIPPED = List.of("water", "habitats", "soils", "biowaste", "ecocitems", "revitems", "numems", "valems");
    private static final Texts TEXTS = Texts.beside(SolutionThemeWords.class);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public SolutionThemeWords() {}

    SolutionThemeWords(List<Kind> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String name(Actor actor, String code, Locale locale) {
        return keeper().flatMap(it -> it.title(actor, new Ref(KIND, code), locale)).orElseGet(() -> ours(code, locale));
    }

    @Override
    public List<String> codes(Actor actor) {
        var kept = keeper().map(it -> it.pick(actor, "", MOST).stream().map(Ref::id).toList()).orElse(List.of());
        return kept.isEmpty() ? SHIPPED : kept;
    }

    @Override
    public Optional<String> code(Actor actor, String written) {
        var folded = SortKey.of(written);
        return codes(actor).stream().filter(code -> Stream.of(code, name(actor, code, Locale.FRENCH), name(actor, code, Locale.ENGLISH))
                .anyMatch(word -> SortKey.of(word).equals(folded))).findFirst();
    }

    private Optional<Kind> keeper() {
        return kinds.stream().filter(it -> it.word().equals(KIND)).findFirst();
    }

    private static String ours(String code, Locale locale) {
        return SHIPPED.contains(code) ? TEXTS.in(locale).say("theme." + code) : code;
    }
}
