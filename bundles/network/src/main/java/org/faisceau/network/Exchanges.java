// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The kinds that Living-Labs hand each other, of modules that run now. */
@Component(service = Exchanges.class)
public final class Exchanges {
    @Reference
    private volatile List<Exchange> exchanges = List.of();

    /** With those of the framework, as they come and go. */
    public Exchanges() {}

    /** With these alone. */
    public Exchanges(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** How a Living-Lab stands: it is for leaders even while the module that says so is stopped. */
    private static final String STANDING = "lab-state";

    /** True where records of that kind are for those alone who lead a Living-Lab. */
    boolean isForLeaders(String kind) {
        return kind.equals(STANDING) || of(kind).filter(Exchange::isForLeaders).isPresent();
    }

    /** What a record of ours goes by that one of that kind became. */
    Ref ownRef(String kind, String id) {
        return of(kind).map(one -> one.ownRef(id)).orElseGet(() -> new Ref(kind, id));
    }

    /** What a record received would say once it is taken; the record itself while its module is stopped. */
    Item asTaken(String kind, Item received, Exchange.Origin from) {
        return of(kind).map(one -> one.asTaken(received, from)).orElse(received);
    }

    /** In one order, whoever came first. */
    public List<Exchange> all() {
        return exchanges.stream().sorted(Comparator.comparing(Exchange::kind)).toList();
    }

    public Optional<Exchange> of(String kind) {
        return exchanges.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
