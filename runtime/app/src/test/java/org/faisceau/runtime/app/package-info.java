// SPDX-License-Identifier: Apache-2.0
/** What must hold of the product as a whole: who may know whom, and that features, repository and notices agree. */
@NullMarked
package org.faisceau.runtime.app;

import org.jspecify.annotations.NullMarked;
