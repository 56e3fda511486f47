// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class ESourcingContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new ESourcing();
    }
}
