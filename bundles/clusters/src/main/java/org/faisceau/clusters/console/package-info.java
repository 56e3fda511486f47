// SPDX-License-Identifier: Apache-2.0
/** The pages of clusters. */
@NullMarked
package org.faisceau.clusters.console;

import org.jspecify.annotations.NullMarked;
