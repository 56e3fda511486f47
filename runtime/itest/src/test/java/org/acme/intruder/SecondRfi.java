// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Under a word that the distribution has. */
@Component(service = Technique.class)
public final class SecondRfi extends Acme {
    public SecondRfi() {
        super("rfi");
    }
}
