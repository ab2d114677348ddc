/** Names of files that carry a mark of what is in them: under one name they never change. */
export const LASTING = /\.[\w-]{8}\.(?:css|js|woff2)$/;
