// SPDX-License-Identifier: Apache-2.0
/** Clusters over HTTP, for programs. */
@NullMarked
package org.faisceau.clusters.rest;

import org.jspecify.annotations.NullMarked;
