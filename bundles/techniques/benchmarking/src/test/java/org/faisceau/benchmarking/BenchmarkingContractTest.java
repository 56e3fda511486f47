// SPDX-License-Identifier: Apache-2.0
package org.faisceau.benchmarking;

import org.faisceau.sourcing.spi.Technique;
import org.faisceau.tck.TechniqueContract;

class BenchmarkingContractTest extends TechniqueContract {
    @Override
    protected Technique technique() {
        return new Benchmarking();
    }
}
