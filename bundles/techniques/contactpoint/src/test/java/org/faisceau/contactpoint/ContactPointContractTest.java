// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class ContactPointContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new ContactPoint();
    }
}
