// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class InterviewContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new Interview();
    }
}
