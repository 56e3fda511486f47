// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What bundles publish about kinds of records, as it is now. Apart from {@link Contributed}, so that the shell's own pages may ask it. */
@Component(service = Records.class)
public final class Records {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Kind> kinds = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Bin> bins = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<BulkAction> bulkActions = List.of();

    @Activate
    public Records() {}

    /** Who names the records of a kind; empty while its bundle is stopped. */
    public Optional<Kind> kind(String word) {
        return kinds.stream().filter(it -> it.word().equals(word)).findFirst();
    }

    /** What records of any kinds are called, asked once for each kind; one that nobody names by itself is called as it is referred to. */
    public Function<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var titles = new HashMap<Ref, String>();
        refs.stream().collect(Collectors.groupingBy(Ref::kind)).forEach((word, some) -> kind(word).ifPresent(kind -> titles.putAll(kind.titles(actor, some, locale))));
        return ref -> titles.getOrDefault(ref, ref.toString());
    }

    /** The bins, by kind. */
    public List<Bin> bins() {
        return bins.stream().sorted(Comparator.comparing(Bin::kind)).toList();
    }

    /** The bin of a kind; empty where it has none, or its bundle is stopped. */
    public Optional<Bin> bin(String kind) {
        return bins.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** What may be done to many records of a kind, in order, whoever asks. */
    List<BulkAction> bulkActions(String kind) {
        return Guarded.placed(bulkActions, it -> it.kind().equals(kind), BulkAction::order, BulkAction::id);
    }

    /** The act of that id; empty while its bundle is stopped. */
    public Optional<BulkAction> bulkAction(String id) {
        return bulkActions.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
