// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** In one order, whoever came first. */
    public List<Exchange> all() {
        return exchanges.stream().sorted(Comparator.comparing(Exchange::kind)).toList();
    }

    public Optional<Exchange> of(String kind) {
        return exchanges.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
