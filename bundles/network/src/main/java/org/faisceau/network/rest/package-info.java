// SPDX-License-Identifier: Apache-2.0
/** The resources of the network. */
@NullMarked
package org.faisceau.network.rest;

import org.jspecify.annotations.NullMarked;
