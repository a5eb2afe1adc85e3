export { handleResponse, sentResponses, unhandledCounts, type SentResponse } from './handling.ts';
export { ownResponse, saveResponse, sendResponse, type OwnResponse } from './response.ts';
