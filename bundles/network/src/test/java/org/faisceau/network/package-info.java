// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.network;

import org.jspecify.annotations.NullMarked;
