// SPDX-License-Identifier: Apache-2.0
package org.acme.intruder;

import org.faisceau.sourcing.spi.Technique;
import org.osgi.service.component.annotations.Component;

/** Under a word of its own. */
@Component(service = Technique.class)
public final class Poster extends Acme {
    public Poster() {
        super("acme-poster");
    }
}
