// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What identifiers in an introduction are called; needs are named by whoever keeps them. */
@Component(service = IntroductionNames.class)
public final class IntroductionNames {
    private final Organisations organisations;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public IntroductionNames(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    /** For tests: what the framework would bind. */
    IntroductionNames over(List<Kind> some) {
        kinds = List.copyOf(some);
        return this;
    }

    List<IntroductionLine> lines(Visit visit, List<Introduction> some) {
        var ids = some.stream().flatMap(one -> Stream.of(one.content().company(), one.content().buyer())).collect(Collectors.toSet());
        Map<String, String> named = organisations.findAll(Actor.system(), ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
        return some.stream().map(one -> {
            var about = one.content().about();
            var subject = about.flatMap(ref -> subject(visit, ref));
            var address = subject.isEmpty() ? "" : about.flatMap(ref -> kind(ref).map(it -> it.address(ref))).orElse("");
            return new IntroductionLine(one, named.getOrDefault(one.content().company(), one.content().company()),
                    named.getOrDefault(one.content().buyer(), one.content().buyer()), about.map(ref -> subject.orElseGet(() -> unnamed(visit, ref))).orElse(""), address);
        }).toList();
    }

    IntroductionLine line(Visit visit, Introduction one) {
        return lines(visit, List.of(one)).get(0);
    }

    /** The title of a need or a solution, as this person may see it. */
    Optional<String> subject(Visit visit, Ref ref) {
        return subject(visit.actor(), ref, visit.locale());
    }

    Optional<String> subject(Actor actor, Ref ref, Locale locale) {
        return kind(ref).flatMap(it -> it.title(actor, ref, locale));
    }

    /** The organisation's name, for whoever reads what it takes part in. */
    String organisation(String id) {
        return organisations.find(Actor.system(), id).map(Organisation::name).orElse(id);
    }

    /** Why there is no title: the module is off, or the record is not for this reader. */
    private String unnamed(Visit visit, Ref ref) {
        return visit.words(IntroductionNames.class).say(kind(ref).isEmpty() ? "subject.stopped" : "subject.hidden");
    }

    private Optional<Kind> kind(Ref ref) {
        return kinds.stream().filter(it -> it.word().equals(ref.kind())).findFirst();
    }
}
