// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.search.spi.Indexed;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What running bundles say of the kinds of their records. */
@Component(service = KindLabels.class)
public final class KindLabels {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Indexed> indexed = List.of();

    /** For tests: what the framework would bind. */
    KindLabels over(List<Kind> words, List<Indexed> records) {
        kinds = List.copyOf(words);
        indexed = List.copyOf(records);
        return this;
    }

    /** What records of a kind are called, in the plural. */
    String title(String kind, Locale locale) {
        return indexed(kind).map(it -> it.title(locale)).orElse(kind);
    }

    String icon(String kind) {
        return indexed(kind).map(Indexed::icon).orElse("file-text");
    }

    /** A record's page; empty where its bundle has just stopped. */
    Optional<String> address(Ref ref) {
        return kinds.stream().filter(it -> it.word().equals(ref.kind())).findFirst().map(it -> it.address(ref));
    }

    private Optional<Indexed> indexed(String kind) {
        return indexed.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }
}
